namespace TutorTui.Tui.Theming;

/// <summary>The role of a piece of text; the theme defines its look.</summary>
internal enum Role
{
    Text,
    Muted,
    Heading,
    Strong,
    Emphasis,
    Code,
    Prompt,
    Command,
    Output,
    Link,
    Note,
    Tip,
    Warning,
    Pass,
    NotYet,
    Fail,

    /// <summary>The pane, step or command that has the focus.</summary>
    Accent,

    /// <summary>The line at the top.</summary>
    TitleBar,

    /// <summary>A key in the line at the bottom.</summary>
    Key,

    /// <summary>The chosen entry of a list.</summary>
    Selected,
}
