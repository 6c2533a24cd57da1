using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace TutorTui.Tui.App;

/// <summary>
/// Gives Terminal.Gui our input. Version 2.5.0 has no public way: <c>Init</c> refuses the names of registered drivers. This
/// reaches for a private field; the package is pinned to that very version, and a test fails where the field is gone.
/// </summary>
internal static class ComponentFactoryAccess
{
    public static void Set(IApplication application, IComponentFactory factory) => Field(application) = factory;

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_componentFactory")]
    private static extern ref IComponentFactory? Field(
        [UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")] object application);
}
