using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>The small words by which clauses begin.</summary>
internal static class ClauseWords
{
    public static readonly WordSet Coordinators = new("and but or so yet nor plus");

    public static readonly WordSet Relatives = new("which who whose whom");

    public static readonly WordSet Subordinators = new("after before when while once since as until till because although though if whereas unless whether");

    /// <summary>Those that tell a time rather than another fact.</summary>
    public static readonly WordSet Temporal = new("after before when while once as until till if unless whether");

    /// <summary>Any word by which a clause may begin.</summary>
    public static readonly WordSet Openers = new(
        "and but or so yet nor plus which who whose whom that after before when while once since as until till because although though if whereas unless whether what where how why");

    public static readonly WordSet SubjectPronouns = new("he she it that there who what here where how this one everyone everybody nobody someone something nothing which let");

    /// <summary>Words by which a subject may begin.</summary>
    public static readonly WordSet SubjectStarts = new("i you he she it we they the a an this these those his her its our their my your there all each every both some many no one another");

    /// <summary>Words that stand after "is" and hardly ever after a possessive.</summary>
    public static readonly WordSet Predicates = new("a an the not over still already also back about out in on no going");
}
