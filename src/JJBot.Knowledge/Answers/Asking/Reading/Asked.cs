namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>What the form of a question tells about what it asks for.</summary>
/// <param name="Focus">What its question word asks for.</param>
/// <param name="Whether">Whether it asks who is there, or whether somebody is.</param>
internal readonly record struct Asked(QuestionFocus Focus, bool Whether);
