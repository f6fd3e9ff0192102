namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>What the form of a question tells about what it asks for.</summary>
/// <param name="Focus">What its question word asks for.</param>
/// <param name="Whether">Whether it asks who is there, or whether somebody is.</param>
/// <param name="IsTimed">Whether a time that it names is one that it asks of, rather than the one that it looks back from.</param>
internal readonly record struct Asked(QuestionFocus Focus, bool Whether, bool IsTimed);
