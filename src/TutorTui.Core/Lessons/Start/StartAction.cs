namespace TutorTui.Core.Lessons.Start;

/// <summary>What an action of a start plan does to its machine.</summary>
public enum StartAction
{
    RemoveService,
    RemoveContainer,
    RemoveNetwork,
    RemoveVolume,
    RemovePlugin,

    /// <summary>Leaves the swarm, because the lesson begins without one.</summary>
    LeaveSwarm,

    /// <summary>Leaves a swarm that is not the lesson's.</summary>
    LeaveOtherSwarm,

    StartSwarm,
    JoinSwarm,
}
