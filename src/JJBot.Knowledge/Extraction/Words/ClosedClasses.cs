namespace JJBot.Knowledge.Extraction.Words;

/// <summary>The words of English that are few and never change, by their part of speech.</summary>
internal static class ClosedClasses
{
    public static IEnumerable<(WordClass Class, string Words)> All =>
    [
        (WordClass.Pronoun, """
            i me myself you yourself yourselves he him himself she herself it itself we us ourselves they them themselves mine yours hers ours theirs
            someone somebody anyone anybody everyone everybody nobody none something anything everything nothing there
            """),
        (WordClass.Determiner, "the a an this these those my your his her its our their no every each either neither some any all both another such half"),
        (WordClass.Possessive, "'s ’s"),
        (WordClass.Modal, "will would can could may might must shall should ought 'll ’ll 'd ’d wo ca sha cannot"),
        (WordClass.Negation, "not n't n’t never"),
        (WordClass.To, "to"),
        (WordClass.Preposition, """
            of in on at by for with from into about as than like over after before during against between among through without under within along
            across behind beyond except up down out off around near toward towards upon via per despite amid since until till onto inside outside
            above below beside besides concerning regarding throughout versus unlike
            """),
        (WordClass.Subordinator, "that if whether because although though while unless once whereas lest"),
        (WordClass.Coordinator, "and or but nor yet & plus"),
        (WordClass.Wh, "who whom whose which what when where why how whoever whatever whenever wherever"),
        (WordClass.Adverb, """
            also just even now so very still here then back far too already again later ago ever often however almost away instead together ahead
            always rather perhaps else soon forward maybe sometimes quite meanwhile twice abroad indeed otherwise somewhat elsewhere thus aside apart
            anymore regardless anywhere moreover somewhere somehow anytime therefore altogether nevertheless nonetheless anyway nowhere afterward
            forever more most less least much well long earlier once today yesterday tomorrow tonight only alone first
            """),
        (WordClass.Adjective, """
            other former last many same next big own good recent such top clear major real few several past early full important second little
            different close familiar strong great large current young final bad senior free special hard high late wrong small sure similar
            open common third old
            key tough single true serious short willing poor fair safe whole dead main easy necessary deep vast unlikely likely due proud separate
            rich numerous confident human weak interested unclear unusual smart extreme happy original correct honest sharp heavy quick fifth
            guilty wide narrow perfect eager aware worried afraid glad fresh new able best better worst worse biggest largest longest latest upcoming
            forthcoming executive chief other american british english french german canadian australian japanese female male
            """),
        (WordClass.Number, """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
            forty fifty sixty seventy eighty ninety hundred thousand million billion dozen
            """),
        (WordClass.Noun, """
            people person man woman men women source sources fan fans season series episode show film movie news actor actress director producer
            writer star creator spokesman spokeswoman spokesperson time week month year day spring summer autumn winter thing way part
            something percent others insiders
            """),
        (WordClass.Name, """
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
            mr mrs ms mr. mrs. ms. dr dr. sen. rep. gov. prof. jr. sr.
            """),
    ];
}
