namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds where a question asks how things end for somebody: "what happened to Ann", "where does Ann end up".</summary>
internal static class FateWords
{
    /// <summary>Stems, the longest expressions first.</summary>
    private static readonly string[][] Expressions = [["happen", "to"], ["become", "of"], ["end", "up"], ["wind", "up"], ["fate", "of"], ["fate"]];

    /// <summary>What is told of somebody's end speaks of one of these.</summary>
    private static readonly string[] Told = ["fate", "end", "dispose", "die", "remove"];

    public static bool IsFate(Unit unit) => unit.Terms == Told;

    /// <summary>The unit and how many words ask for it; null where none does.</summary>
    public static (Unit Unit, int Length)? At(QuestionLine line, int at)
    {
        var found = Array.Find(Expressions, expression => line.AreFree(at, expression.Length) && expression.AsSpan().SequenceEqual(line.Stems.AsSpan(at, expression.Length)));
        return found is null ? null : (new Unit(UnitKind.Word, Told[0], Told, 1), found.Length);
    }
}
