using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TutorTui.Core.Shells;

/// <summary>
/// The programs that a command line runs, near enough to a shell to recognise them: behind aliases, functions, scripts, variables,
/// loops, <c>sh -c</c> and programs such as <c>sudo</c> and <c>watch</c>. Never runs anything, and looks nothing up.
/// </summary>
public sealed partial class CommandExpansion
{
    private const int MaxDepth = 6;
    private const int MaxPrograms = 256;

    private readonly ImmutableArray<ShellMeaning> _meanings;

    /// <summary>By variable: its values so far; a loop's variable has several.</summary>
    private readonly Dictionary<string, ImmutableArray<string>> _variables = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<string>> _programs = [];

    private CommandExpansion(ImmutableArray<ShellMeaning> meanings)
    {
        _meanings = meanings;
        foreach (var meaning in meanings.Where(meaning => meaning.Kind is ShellMeaningKind.Variable))
        {
            _variables[meaning.Name] = [meaning.Text];
        }
    }

    /// <summary>Each program with its arguments, in the order in which the line names them; a loop's once for each of its values.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="meanings">What its words mean in its shell; none where that is not known.</param>
    public static IReadOnlyList<ImmutableArray<string>> Expand(string line, ImmutableArray<ShellMeaning> meanings)
    {
        ArgumentNullException.ThrowIfNull(line);
        var expansion = new CommandExpansion(meanings);
        expansion.Take(line, 0);
        return expansion._programs;
    }

    /// <summary>The same for a program that is known in words: itself, and what it runs.</summary>
    public static IReadOnlyList<ImmutableArray<string>> Expand(ImmutableArray<string> words, ImmutableArray<ShellMeaning> meanings)
    {
        var expansion = new CommandExpansion(meanings);
        expansion.Run(words, 0);
        return expansion._programs;
    }

    private void Take(string line, int depth)
    {
        foreach (var words in CommandWords.SplitPipeline(line))
        {
            if (words is ["for" or "select", var name, "in", .. var values])
            {
                _variables[name] = [.. values.SelectMany(word => Values(word).AsEnumerable())];
            }
            else if (words.All(CommandPrefixes.IsAssignment))
            {
                Assign(words);
            }
            else
            {
                Run(words, depth);
            }
        }
    }

    private void Assign(ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            _variables[word[..equals]] = Values(word[(equals + 1)..]);
        }
    }

    private void Run(ImmutableArray<string> words, int depth)
    {
        words = CommandPrefixes.Skip(words);
        if (words.IsEmpty || depth > MaxDepth)
        {
            return;
        }

        if (depth < MaxDepth && Find(ShellMeaningKind.Alias, words[0]) is { } alias && !IsItself(alias))
        {
            RunAlias(alias.Text, words, depth);
            return;
        }

        foreach (var program in Alternatives(words).TakeWhile(_ => _programs.Count < MaxPrograms))
        {
            // A function or script may bear a program's name and be something else: only what is in it counts.
            if (Find(ShellMeaningKind.Function, program[0]) is { } function)
            {
                TakeWith(program[1..], function.Text[(function.Text.IndexOf('{', StringComparison.Ordinal) + 1)..], depth);
            }
            else if (Find(ShellMeaningKind.Script, program[0]) is { } script)
            {
                TakeWith(program[1..], script.Text, depth);
            }
            else
            {
                _programs.Add(program);
                RunInside(program, depth);
            }
        }
    }

    /// <summary>An alias such as <c>ls='ls --color'</c> changes how a program runs, not which.</summary>
    private static bool IsItself(ShellMeaning alias) =>
        CommandWords.SplitPipeline(alias.Text) is [[var first, ..]] && first == alias.Name;

    /// <summary>The alias takes the place of the word, and the line's other words follow its last command.</summary>
    private void RunAlias(string text, ImmutableArray<string> words, int depth)
    {
        var commands = CommandWords.SplitPipeline(text);
        for (var index = 0; index < commands.Count; index++)
        {
            var isLast = index == commands.Count - 1;
            Run(isLast ? [.. commands[index], .. words.Skip(1)] : commands[index], depth + 1);
        }
    }

    private void RunInside(ImmutableArray<string> words, int depth)
    {
        var program = Path.GetFileName(words[0]);
        if (program is "." or "source" or "sh" or "bash" or "ash" or "dash"
            && words.Skip(1).FirstOrDefault(word => !word.StartsWith('-')) is { } file && Find(ShellMeaningKind.Script, file) is { } sourced)
        {
            TakeWith(words[(words.IndexOf(file) + 1)..], sourced.Text, depth);
        }
        else if (Line(words, program) is { } line)
        {
            Take(line, depth + 1);
        }
    }

    private void TakeWith(ImmutableArray<string> arguments, string text, int depth)
    {
        for (var number = 1; number <= arguments.Length; number++)
        {
            _variables[$"{number}"] = [arguments[number - 1]];
        }

        _variables["@"] = _variables["*"] = [string.Join(' ', arguments)];
        Take(text, depth + 1);
    }

    /// <summary>The command line that a program is given as one word: <c>sh -c '…'</c>, <c>eval '…'</c>, <c>watch '…'</c>.</summary>
    private static string? Line(ImmutableArray<string> words, string program) => program switch
    {
        "sh" or "bash" or "ash" or "dash" when Array.FindIndex([.. words], IsCommandOption) is > 0 and var option && option + 1 < words.Length =>
            words[option + 1],
        "eval" when words.Length > 1 => string.Join(' ', words.Skip(1)),
        _ when words.Length == 1 && words[0].Contains(' ', StringComparison.Ordinal) && CommandWords.Substitution(words[0]) is null => words[0],
        _ => null,
    };

    /// <summary><c>-c</c>, alone or among others: <c>-lc</c>.</summary>
    private static bool IsCommandOption(string word) => word is ['-', not '-', ..] && word.EndsWith('c');

    private ShellMeaning? Find(ShellMeaningKind kind, string name) =>
        _meanings.FirstOrDefault(meaning => meaning.Kind == kind && meaning.Name == name);

    /// <summary>The words with their variables put in, once for each value of a loop's variable.</summary>
    private IEnumerable<ImmutableArray<string>> Alternatives(ImmutableArray<string> words)
    {
        var looped = words.SelectMany(word => Variable().Matches(word).Select(NameOf))
            .FirstOrDefault(name => _variables.GetValueOrDefault(name, []).Length > 1);
        if (looped is null)
        {
            return [[.. words.SelectMany(Fields)]];
        }

        return _variables[looped].Select(value =>
        {
            var all = _variables[looped];
            _variables[looped] = [value];
            ImmutableArray<string> program = [.. words.SelectMany(Fields)];
            _variables[looped] = all;
            return program;
        });
    }

    /// <summary>A word that is a variable and nothing else is as many words as its value has.</summary>
    private IEnumerable<string> Fields(string word)
    {
        var value = Values(word)[0];
        return value != word && Variable().Match(word).Length == word.Length && CommandWords.SplitPipeline(value) is [var fields]
            ? fields
            : [value];
    }

    private ImmutableArray<string> Values(string word)
    {
        var match = Variable().Match(word);
        if (match.Length == word.Length && match.Success && _variables.TryGetValue(NameOf(match), out var values) && !values.IsEmpty)
        {
            return values;
        }

        return [Variable().Replace(word, found =>
            _variables.TryGetValue(NameOf(found), out var known) && !known.IsEmpty ? known[0] : found.Value)];
    }

    private static string NameOf(Match match) => match.Groups["name"].Value;

    [GeneratedRegex(@"\$(?:\{(?<name>[A-Za-z_][A-Za-z0-9_]*|[1-9@*])\}|(?<name>[A-Za-z_][A-Za-z0-9_]*|[1-9@*]))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
