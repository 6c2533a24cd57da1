using TutorTui.Terminal.Input;
using TutorTui.Tui.Keys;

namespace TutorTui.Tui.Input;

/// <summary>Decides for each piece of input whether the shell or the tutor gets it.</summary>
internal sealed class InputRouter(IShellKeys shell, IPointer pointer)
{
    private const byte Escape = 0x1b;
    private bool _isPrefixed;

    /// <summary>
    /// Gives the shell an Escape that may still turn out to begin a sequence, so that a program reacts to the Escape key without
    /// delay; the rest of a sequence follows as it arrives.
    /// </summary>
    /// <returns>False when the shell does not have the focus.</returns>
    public bool TrySendEscape()
    {
        if (_isPrefixed || shell.Modes is null)
        {
            return false;
        }

        shell.Type([Escape]);
        return true;
    }

    /// <summary>Passes a piece to the shell if it is meant for it.</summary>
    /// <returns>The bytes for the tutor; empty when there are none.</returns>
    public ReadOnlyMemory<byte> Route(InputToken token)
    {
        switch (token.Kind)
        {
            case InputKind.KittyReply:
                return default;
            case InputKind.Reply:
                return token.Bytes;
            case InputKind.Mouse:
                if (MouseReport.TryParse(token.Bytes.Span, out var report))
                {
                    pointer.Take(report);
                }

                return default;
            case InputKind.PasteStart or InputKind.PasteText or InputKind.PasteEnd:
                Paste(token);
                return default;
            default:
                return token.IsEscapeSent ? Rest(token.Bytes[1..]) : Key(token.Bytes);
        }
    }

    /// <summary>Handles input that follows an Escape already given to the shell.</summary>
    private ReadOnlyMemory<byte> Rest(ReadOnlyMemory<byte> rest)
    {
        if (!rest.IsEmpty && shell.Modes is not null)
        {
            shell.Type(rest.ToArray());
        }

        return default;
    }

    private ReadOnlyMemory<byte> Key(ReadOnlyMemory<byte> key)
    {
        if (_isPrefixed)
        {
            _isPrefixed = false;
            return ForTutor(key);
        }

        if (shell.Modes is not { } modes)
        {
            return ForTutor(key);
        }

        if (key.Length == 1 && key.Span[0] == KeyMap.PrefixByte)
        {
            _isPrefixed = true;
            return key;
        }

        shell.Type(KeyTranslation.Translate(key.Span, modes));
        return default;
    }

    /// <summary>Text pasted while the tutor has the focus would be taken for many commands, so it is dropped.</summary>
    private void Paste(InputToken token)
    {
        if (shell.Modes is not { } modes)
        {
            return;
        }

        shell.Type(token.Kind switch
        {
            InputKind.PasteStart => PasteEncoder.EncodeStart(modes),
            InputKind.PasteEnd => PasteEncoder.EncodeEnd(modes),
            _ => PasteEncoder.EncodeText(token.Bytes.Span, modes),
        });
    }

    /// <summary>rxvt's forms of Home and End crash Terminal.Gui 2.5.0, so they are replaced by xterm's.</summary>
    private static ReadOnlyMemory<byte> ForTutor(ReadOnlyMemory<byte> key) =>
        key.Span.SequenceEqual("\e[7~"u8) ? "\e[H"u8.ToArray()
        : key.Span.SequenceEqual("\e[8~"u8) ? "\e[F"u8.ToArray()
        : key;
}
