using System.Runtime.InteropServices;
using SQLitePCL;

namespace JJBot.Knowledge.Storage;

/// <summary>
/// Which SQLite runs: the system's own library where it is newer than the one that comes with the program (3.35.5), else that one.
/// Both must never be mixed in one process, so the choice is made once, before the first connection.
/// </summary>
internal static class NativeSqlite
{
    private const string BundledName = "e_sqlite3";

    // Debian's and Fedora's name; elsewhere (macOS, Windows) the bundled library serves.
    private const string SystemName = "libsqlite3.so.0";

    private static readonly Lazy<SqliteLibrary> Chosen = new(Choose);

    /// <summary>Makes the choice, or tells the one that was made.</summary>
    /// <exception cref="KnowledgeException">There is no SQLite at all for this kind of machine.</exception>
    public static SqliteLibrary Use() => Chosen.Value;

    private static SqliteLibrary Choose()
    {
        var provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
        var bundled = NativeLibrary.TryLoad(BundledName, provider, null, out var handle) ? Inspect(handle, "the bundled library") : null;
        var system = OperatingSystem.IsLinux() && NativeLibrary.TryLoad(SystemName, out handle) ? Inspect(handle, SystemName) : null;
        var chosen = Better(bundled, system)
            ?? throw new KnowledgeException($"No SQLite was found for this machine: install the package that brings {SystemName} (libsqlite3-0).");

        NativeLibrary.SetDllImportResolver(provider, (name, _, _) => name == BundledName ? chosen.Handle : IntPtr.Zero);
        return chosen;
    }

    private static SqliteLibrary? Better(SqliteLibrary? bundled, SqliteLibrary? system)
    {
        // A library built for one thread would corrupt memory here: connections move between threads.
        if (system is not { ThreadSafe: true } || (bundled is not null && system.Number <= bundled.Number))
        {
            return bundled;
        }

        return system;
    }

    private static SqliteLibrary Inspect(IntPtr handle, string name)
    {
        var number = Marshal.GetDelegateForFunctionPointer<IntFunction>(NativeLibrary.GetExport(handle, "sqlite3_libversion_number"))();
        var threadSafe = Marshal.GetDelegateForFunctionPointer<IntFunction>(NativeLibrary.GetExport(handle, "sqlite3_threadsafe"))();
        return new SqliteLibrary(handle, name, number, threadSafe != 0);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int IntFunction();
}

/// <param name="Handle">Of the loaded library.</param>
/// <param name="Name">Where it comes from, for the log.</param>
/// <param name="Number">SQLite's version number: 3040001 for 3.40.1 (https://sqlite.org/c3ref/libversion.html).</param>
/// <param name="ThreadSafe">Whether it was built for more than one thread.</param>
internal sealed record SqliteLibrary(IntPtr Handle, string Name, int Number, bool ThreadSafe)
{
    public Version Version => new(Number / 1_000_000, Number / 1_000 % 1_000, Number % 1_000);
}
