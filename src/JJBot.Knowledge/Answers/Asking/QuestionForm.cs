namespace JJBot.Knowledge.Answers.Asking;

/// <summary>What kind of answer a question wants.</summary>
public enum QuestionForm
{
    /// <summary>Who, when, where, how many, what.</summary>
    Open,

    /// <summary>"Is Ann back?": the question itself is a statement that holds or does not.</summary>
    YesNo,

    /// <summary>"Someone said that it is out in May, true?": a statement to be judged.</summary>
    Check,

    /// <summary>"Do all the sites agree?"</summary>
    Agreement,

    /// <summary>"Is that one interview or two?"</summary>
    Origins,

    /// <summary>"Who said it first?"</summary>
    WhoFirst,

    /// <summary>"Did anything change?", "was it ever going to be in May?"</summary>
    WhatChanged,

    /// <summary>"What do the articles say about that?", "put together all that Ann said of it".</summary>
    Sources,

    /// <summary>"Where do they have that from?", "which site spotted them?"</summary>
    Provenance,
}
