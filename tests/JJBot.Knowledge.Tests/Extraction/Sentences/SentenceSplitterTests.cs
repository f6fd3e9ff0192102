using JJBot.Knowledge.Extraction.Sentences;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Extraction.Sentences;

public sealed class SentenceSplitterTests
{
    /// <summary>A bar stands in each place where a sentence shall end.</summary>
    [Theory]
    [InlineData("The show is back.| It returns in May.")]
    [InlineData("Is it back?| Nobody knows!| Wait.")]
    [InlineData("Who knew?!| Really?!?!| No way!!")]
    [InlineData("it is back.| nobody noticed?| not me.")]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("No stop at all")]
    public void Stops_End_Sentences(string marked) => Check(marked);

    [Theory]
    [InlineData("Dr. Miller met Capt. Wu on Mt. Hood.")]
    [InlineData("The Lighthouse vs. the Sea, approx. 3 hours.")]
    [InlineData("It is episode No. 5 on p. 12 of vol. IV of the book.")]
    [InlineData("The answer was no.| Five left.")]
    [InlineData("It starts on Sept. 30 and ends in Dec.| Nobody knows more.")]
    [InlineData("Harbor Films Inc. made it with Moss & Co. in 2015.")]
    [InlineData("It was made by Harbor Films Inc.| They sold it.")]
    [InlineData("Cameras, lights, etc.| Everything was stolen.")]
    [InlineData("That is Ann Reed Jr.'s part on 5th st. near the pier.")]
    public void An_Abbreviation_Ends_A_Sentence_Only_As_Its_Kind_Allows(string marked) => Check(marked);

    [Theory]
    [InlineData("He moved to the U.S. Government office.")]
    [InlineData("It airs in the U.S.| The rest must wait.")]
    [InlineData("It airs in the U.S. and the U.K. on Monday.")]
    [InlineData("Doors open at 6 p.m.| Mr. Hall sings.")]
    [InlineData("At 6 p.m. Mr. Hall sings.")]
    [InlineData("At 10 a.m. (CDT) the cast meets, i.e. all of it.")]
    public void An_Abbreviation_With_Inner_Dots_Needs_A_Word_That_Begins_Sentences(string marked) => Check(marked);

    [Theory]
    [InlineData("Jonas E. Smith and J. R. Moss star.")]
    [InlineData("They went with plan B.| It worked.")]
    [InlineData("You and I.| Did you see Albert I. Moss?")]
    [InlineData("At the corner of S. 10th and Vine.")]
    public void One_Capital_Is_An_Initial_Unless_A_Sentence_Begins_Behind_It(string marked) => Check(marked);

    [Theory]
    [InlineData("She has $3.50 and 1.5 million viewers.")]
    [InlineData("Write to Ann.Reed@example.com or see www.example.com/a.b?c=d!e for more.")]
    [InlineData("Open notes.txt with ASP.NET 2.0 first.")]
    [InlineData("See http://example.com/new.html.| Then call.")]
    public void Dots_Within_A_Word_End_Nothing(string marked) => Check(marked);

    [Theory]
    [InlineData("The shoot is over.|Nobody told us.|That is odd.")]
    [InlineData("It cost 1,000.|That is a lot.")]
    [InlineData("“It is over.”|Nobody cried.")]
    public void A_Missing_Space_Does_Not_Hide_A_Stop(string marked) => Check(marked);

    [Theory]
    [InlineData("She said, “It is over.” and left.")]
    [InlineData("“Is it over?” she asked.")]
    [InlineData("“Is it over?” Miller asked.")]
    [InlineData("“It is over.”| Miller went home.")]
    [InlineData("“It is over.| We are done,” she said.")]
    [InlineData("The cast (He knew them all.) was small.")]
    [InlineData("The cast was small.| (He knew them all.)| It grew.")]
    [InlineData("It ended in 2015.[12]| It came back.")]
    [InlineData("He called it \"over . \"| And it was.")]
    public void Quotes_And_Brackets_Close_Behind_The_Stop(string marked) => Check(marked);

    [Theory]
    [InlineData("I was... not sure … about it.")]
    [InlineData("I was not sure...| She was.")]
    [InlineData("I was . . . well . . . I was not sure.")]
    [InlineData("That is all . . . .| More tomorrow.")]
    [InlineData("It was weak.| . . . It was not dropped. . . .")]
    [InlineData("“The harbor [...] is ours [...]” (Moss 55).")]
    public void An_Ellipsis_Ends_A_Sentence_Only_Before_A_Capital(string marked) => Check(marked);

    [Theory]
    [InlineData("1.) The pilot| 2.) The finale")]
    [InlineData("1. The pilot.| 2. The finale.| 3. The rest.")]
    [InlineData("a) The pilot| b) The finale")]
    [InlineData("(i) The pilot| (ii) The finale")]
    [InlineData("• 9. The pilot| • 10. The finale")]
    [InlineData("• The pilot| • The finale")]
    [InlineData("The budget rose 2.| 3 was not enough.")]
    public void A_List_Item_Begins_A_Sentence(string marked) => Check(marked);

    [Theory]
    [InlineData("Season Two Is Coming|\nThe show returns.")]
    [InlineData("Season two is coming|\n\nand nobody knew")]
    [InlineData("The show \nreturns in May.")]
    [InlineData("drama|\ncrime, mystery|\nhorror")]
    [InlineData("The whole cast came to the opening of the museum in New\nYork and they stayed.")]
    [InlineData("Season Two Of The Lighthouse Is Coming To The Small Screen|\nYork is in it.")]
    [InlineData("The cast|\n- Ann Reed|\n- Jo Moss")]
    public void A_Line_Ends_A_Sentence_Unless_The_Next_Goes_On_With_It(string marked) => Check(marked);

    [Theory]
    [InlineData("She works at Yahoo! in London.")]
    [InlineData("She saw Gizmo! in London.")]
    [InlineData("She left London!| In May she came back.")]
    public void Some_Names_Have_An_Exclamation_Mark(string marked) => Check(marked);

    [Theory]
    [InlineData("I love it! :)| Really.")]
    [InlineData("I love it :-)| We all do")]
    [InlineData("Dear Ann,| It is over.| Best regards,| Jo")]
    [InlineData("Jo Moss| 08/16/2000 12:05 PM| It is over.")]
    [InlineData("The shoot is over| =====| The next begins")]
    [InlineData("It is over.| --| Jo Moss")]
    [InlineData("http://example.com/a| http://example.com/b| See both.")]
    public void Messages_End_Sentences_Without_A_Stop(string marked) => Check(marked);

    [RepeatableProperty(Arbitrary = [typeof(RandomText)], MaxTest = 500)]
    public bool Sentences_Of_Any_Text_Follow_One_Another_And_Leave_Out_Nothing_But_White_Space(RandomText text)
    {
        var sentences = SentenceSplitter.Split(text.Content);

        return text.Holds(sentences) && Solid(text.Content) == string.Concat(sentences.Select(span => Solid(span.Of(text.Content))));
    }

    private static void Check(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        Assert.Equal(
            marked.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            SentenceSplitter.Split(text).Select(span => span.Of(text)));
    }

    private static string Solid(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
