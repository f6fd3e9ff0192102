using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>The verbs, nouns and adjectives that tell how certain what hangs on them is, by their lemma or form.</summary>
internal static class EmbeddingPredicates
{
    private static readonly FrozenDictionary<string, Embedding> Predicates = Build();

    public static Embedding Of(ReadOnlySpan<char> word) =>
        Predicates.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var embedding) ? embedding : Embedding.None;

    private static FrozenDictionary<string, Embedding> Build()
    {
        var predicates = new Dictionary<string, Embedding>(StringComparer.OrdinalIgnoreCase);
        Add(Embedding.Implies, """
            manage begin start continue force happen dare bother proceed help cause lead finish succeed keep remember go come
            serve get turn use rush forced
            """);
        Add(Embedding.Excludes, """
            fail refuse decline neglect forget avoid prevent stop bar block forbid ban prohibit cancel reject abandon unable
            failure refusal without halt avert unwilling reluctant instead
            """);
        Add(Embedding.Presumes, """
            know reveal learn realize discover find regret note notice show acknowledge admit confirm prove recall remember see
            glad proud happy sad sorry surprised fact because since after when
            """);
        Add(Embedding.Says, """
            say tell report announce claim state add write argue explain declare insist reply contend maintain testify warn charge
            allege suggest indicate according
            """);
        Add(Embedding.Denies, "deny dispute refute disavow debunk dismiss");
        Add(Embedding.Plans, """
            plan intend schedule set slate aim prepare decide plans intention decision scheduled slated poised determined ready
            due purpose gear proposal scheme
            """);
        Add(Embedding.Commits, """
            agree promise vow pledge commit offer threaten undertake swear agreement commitment threat deal
            """);
        Add(Embedding.Wishes, """
            want hope wish like love prefer desire long dream hopes willing eager keen wishes hoping willingness hopeful
            """);
        Add(Embedding.Tries, """
            try seek attempt struggle fight work strive push effort efforts bid attempts move campaign battle attempting
            """);
        Add(Embedding.Demands, """
            ask urge order tell call demand require request recommend propose instruct persuade encourage invite advise direct
            press lobby plead command appeal calls requests convince advocate
            """);
        Add(Embedding.Enables, """
            allow permit enable let able right ability chance opportunity authority power possible free authorize permission time
            easier easy hard harder difficult way capable eligible authorized possibility entitle qualify capacity
            """);
        Add(Embedding.Expects, """
            expect likely anticipate predict project forecast estimate bound expected certain sure tend foresee expectation
            expectations prediction
            """);
        Add(Embedding.Believes, """
            think believe feel suppose assume guess suspect consider speculate imagine fear worry reckon belief idea suggestion
            fears argue concerned worried afraid
            """);
        Add(Embedding.Seems, "seem appear look sound signal suggest imply hint appears apparently");
        Add(Embedding.Doubts, "doubt wonder question unlikely uncertain unclear unsure doubts doubtful ask");
        Add(Embedding.Needs, """
            need have must ought necessary essential important responsibility obligation duty critical crucial needed
            """);
        return predicates.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(Embedding embedding, string words)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                predicates[word] = embedding;
            }
        }
    }
}
