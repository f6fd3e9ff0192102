using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Reads one kind of claim out of a sentence. Pure: no clock, no database, no network.</summary>
internal interface IExtractionRule
{
    /// <summary>What the sentence tells of that kind; nothing is the usual case.</summary>
    IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context);
}
