using System.Buffers;

namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>White space on a page, and what shows as nothing.</summary>
internal static class PageSpace
{
    /// <summary>Folded to one space.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create(
        " \t\n\r\f\v\u00A0\u0085\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>Soft hyphens, joiners and marks that only steer the layout: left out.</summary>
    public static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u200E\u200F\u2060\uFEFF");

    public static string WithoutInvisible(string text) =>
        text.AsSpan().ContainsAny(Invisible) ? string.Concat(text.Where(character => !Invisible.Contains(character))) : text;
}
