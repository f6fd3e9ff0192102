namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>Where one clause ends and the next begins.</summary>
/// <param name="At">The first token that belongs to the earlier clause no more.</param>
/// <param name="Body">The first token of the later one, after the word that opens it.</param>
/// <param name="Kind">What the later one is.</param>
/// <param name="OpensContent">Whether the earlier one only says that somebody says or knows the later one.</param>
internal readonly record struct Boundary(int At, int Body, ClauseKind Kind, bool OpensContent = false);
