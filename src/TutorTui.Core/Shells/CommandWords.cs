using System.Collections.Immutable;
using System.Text;

namespace TutorTui.Core.Shells;

/// <summary>Splits a command line into words, close enough to POSIX to recognise what was run; never runs or expands anything.</summary>
public static class CommandWords
{
    /// <summary>
    /// The simple commands of a line in order, each as its words: <c>a "b c" | d &amp;&amp; e</c> gives
    /// <c>[a, b c]</c>, <c>[d]</c>, <c>[e]</c>. Quotes and backslashes are taken off (POSIX XCU 2.2), operators separate,
    /// redirections and their targets are left out, comments are left out. An open quote runs to the end. A command substitution
    /// stays in its word as it was written; <see cref="Substitution"/> tells what is in it.
    /// </summary>
    public static IReadOnlyList<ImmutableArray<string>> SplitPipeline(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var splitter = new Splitter(line);
        return splitter.Split();
    }

    /// <summary>
    /// The command line in a word that is a command substitution and nothing else, <c>$(docker ps -q)</c>; null for any other.
    /// </summary>
    public static string? Substitution(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word is ['$', '(', .., ')'] ? word[2..^1] : word is ['`', _, .., '`'] ? word[1..^1] : null;
    }

    private sealed class Splitter(string line)
    {
        private readonly List<ImmutableArray<string>> _commands = [];
        private readonly StringBuilder _word = new();
        private ImmutableArray<string>.Builder _words = ImmutableArray.CreateBuilder<string>();
        private bool _isInWord;
        private bool _isRedirectionTarget;
        private int _position;

        public IReadOnlyList<ImmutableArray<string>> Split()
        {
            while (_position < line.Length)
            {
                Step(line[_position]);
            }

            EndCommand();
            return _commands;
        }

        private void Step(char c)
        {
            _position++;
            switch (c)
            {
                case ' ' or '\t':
                    EndWord();
                    break;
                case ';' or '|' or '&' or '\n' or '(' or ')':
                    EndCommand();
                    break;
                case '<' or '>':
                    StartRedirection();
                    break;
                case '$' when _position < line.Length && line[_position] == '(':
                    ReadSubstitution();
                    break;
                case '`':
                    ReadBackquoted();
                    break;
                case '\'':
                    ReadUntil('\'', keepsBackslashes: true);
                    break;
                case '"':
                    ReadUntil('"', keepsBackslashes: false);
                    break;
                case '\\' when _position < line.Length:
                    AddEscaped(line[_position++]);
                    break;
                case '#' when !_isInWord:
                    SkipComment();
                    break;
                default:
                    _isInWord = true;
                    _word.Append(c);
                    break;
            }
        }

        private void SkipComment()
        {
            var end = line.IndexOf('\n', _position);
            _position = end < 0 ? line.Length : end;
        }

        private void AddEscaped(char c)
        {
            if (c != '\n')
            {
                _isInWord = true;
                _word.Append(c);
            }
        }

        /// <summary>Takes <c>$(…)</c> verbatim, up to its closing bracket.</summary>
        private void ReadSubstitution()
        {
            var start = _position - 1;
            var depth = 0;
            do
            {
                depth += line[_position] switch { '(' => 1, ')' => -1, _ => 0 };
                _position++;
            }
            while (depth > 0 && _position < line.Length);

            _isInWord = true;
            _word.Append(line, start, _position - start);
        }

        private void ReadBackquoted()
        {
            var end = line.IndexOf('`', _position);
            end = end < 0 ? line.Length : end + 1;
            _isInWord = true;
            _word.Append(line, _position - 1, end - _position + 1);
            _position = end;
        }

        private void ReadUntil(char quote, bool keepsBackslashes)
        {
            _isInWord = true;
            while (_position < line.Length && line[_position] != quote)
            {
                var c = line[_position++];
                if (c == '$' && !keepsBackslashes && _position < line.Length && line[_position] == '(')
                {
                    // Quotes inside the brackets do not end this one.
                    ReadSubstitution();
                    continue;
                }

                if (c == '\\' && !keepsBackslashes && _position < line.Length && line[_position] is '"' or '\\' or '$' or '`')
                {
                    c = line[_position++];
                }

                _word.Append(c);
            }

            _position++;
        }

        private void StartRedirection()
        {
            // A number directly before is the file descriptor, not a word: 2>&1.
            if (_isInWord && _word.Length == 1 && char.IsAsciiDigit(_word[0]))
            {
                _word.Clear();
                _isInWord = false;
            }

            EndWord();
            while (_position < line.Length && line[_position] is '<' or '>' or '&' or '|')
            {
                _position++;
            }

            _isRedirectionTarget = true;
        }

        private void EndWord()
        {
            if (!_isInWord)
            {
                return;
            }

            if (!_isRedirectionTarget)
            {
                _words.Add(_word.ToString());
            }

            _isRedirectionTarget = false;
            _isInWord = false;
            _word.Clear();
        }

        private void EndCommand()
        {
            EndWord();
            _isRedirectionTarget = false;
            if (_words.Count > 0)
            {
                _commands.Add(_words.ToImmutable());
                _words = ImmutableArray.CreateBuilder<string>();
            }
        }
    }
}
