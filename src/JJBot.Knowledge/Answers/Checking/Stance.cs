namespace JJBot.Knowledge.Answers.Checking;

/// <summary>How a claim bears on a statement.</summary>
internal enum Stance
{
    /// <summary>It has nothing to do with it.</summary>
    None,

    /// <summary>It speaks to the same question and settles nothing: it leaves more open, or says that it is not known.</summary>
    Beside,

    For,
    Against,
}
