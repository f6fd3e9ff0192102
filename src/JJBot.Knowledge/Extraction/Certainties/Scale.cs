namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>
/// Puts a setting on the scale of event factuality from -3 to 3. The levels are rounded means of what readers of news said about events in such settings.
/// </summary>
internal static class Scale
{
    private const double Certain = 3;

    public static double Of(Setting setting)
    {
        var value = Level(setting);
        value = setting.Clause switch
        {
            ClauseKind.Conditional => Math.Min(value, 1),
            ClauseKind.Question => Math.Min(value, 1.1),
            ClauseKind.Until => Math.Min(value, 1.7),
            _ => value,
        };
        if (setting.IsHedged)
        {
            value -= 0.4;
        }

        return Math.Clamp(setting.IsNegated ? Negated(setting, value) : value, -Certain, Certain);
    }

    private static double Level(Setting setting) => setting switch
    {
        { Modal: not ModalKind.None } => Modal(setting.Modal),
        { Form: EventForm.Infinitive } => Infinitive(setting),
        { Form: EventForm.Gerund or EventForm.Noun } => Nominal(setting),
        _ => Finite(setting),
    };

    private static double Modal(ModalKind modal) => modal switch
    {
        ModalKind.Will => 2.4,
        ModalKind.Would => 1.7,
        ModalKind.Should => 1.4,
        ModalKind.Can => 1.3,
        ModalKind.May => 1.3,
        _ => 1,
    };

    private static double Infinitive(Setting setting)
    {
        if (setting.IsGovernorNegated)
        {
            return setting.Governor switch
            {
                Embedding.Excludes => 1.5,
                Embedding.Wishes or Embedding.Plans or Embedding.Commits or Embedding.Expects => -0.5,
                Embedding.Implies or Embedding.Enables or Embedding.None => -1.5,
                _ => 0,
            };
        }

        var level = setting.Governor switch
        {
            Embedding.Excludes => -2,
            Embedding.Implies => 2.3,
            Embedding.Presumes or Embedding.Seems => 2,
            Embedding.Plans or Embedding.None => 1.7,
            Embedding.Commits or Embedding.Expects => 1.8,
            Embedding.Demands => 1.5,
            Embedding.Tries => 1,
            Embedding.Believes or Embedding.Doubts => 0.6,
            _ => 1.2,
        };
        return setting.IsGovernorOpen ? Math.Min(level, 1.2) : level;
    }

    private static double Nominal(Setting setting)
    {
        if (setting.IsGovernorNegated && !setting.IsDefinite)
        {
            return setting.Governor == Embedding.Excludes ? 1.5 : 0.5;
        }

        var level = setting.Governor switch
        {
            Embedding.Excludes => 0.7,
            Embedding.Tries or Embedding.Wishes => 1.8,
            Embedding.Plans or Embedding.Demands or Embedding.Commits or Embedding.Expects or Embedding.Enables => 2.05,
            _ => setting is { Form: EventForm.Noun, IsDefinite: false } ? 2.35 : 2.6,
        };
        return setting.IsGovernorOpen ? Math.Min(level, setting.IsDefinite ? 2.2 : 1.7) : level;
    }

    private static double Finite(Setting setting)
    {
        var level = setting.Form switch
        {
            EventForm.Past or EventForm.Perfect => 2.9,
            EventForm.Passive => 2.7,
            _ => 2.6,
        };
        return setting.Attitude switch
        {
            Embedding.Says or Embedding.Presumes => Math.Min(level, 2.5),
            Embedding.Denies => -1,
            Embedding.Wishes or Embedding.Enables or Embedding.Tries => 1.4,
            Embedding.Believes or Embedding.Demands or Embedding.Needs or Embedding.Seems => 1.9,
            Embedding.Expects or Embedding.Doubts => 2,
            _ => level,
        };
    }

    private static double Negated(Setting setting, double value) => setting switch
    {
        { Form: EventForm.Noun or EventForm.Gerund } => -1.3,
        { Modal: ModalKind.Will or ModalKind.Would } => -2.4,
        _ when value > 2 => -2.1,
        _ => -value,
    };
}
