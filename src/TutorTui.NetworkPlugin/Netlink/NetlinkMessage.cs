using System.Buffers.Binary;
using System.Text;

namespace TutorTui.NetworkPlugin.Netlink;

/// <summary>Builds one rtnetlink link message (netlink(7), rtnetlink(7)): header, <c>ifinfomsg</c>, nested attributes.</summary>
internal sealed class NetlinkMessage
{
    public const int HeaderSize = 16;
    private const int Alignment = 4;
    private const int AttributeHeaderSize = 4;
    private readonly List<byte> _bytes = [];

    public NetlinkMessage(ushort type, ushort flags, uint sequence, int linkIndex = 0, uint linkFlags = 0, uint linkFlagMask = 0)
    {
        AddUInt32(0);
        AddUInt16(type);
        AddUInt16(flags);
        AddUInt32(sequence);
        AddUInt32(0);
        AddLinkHeader(linkIndex, linkFlags, linkFlagMask);
    }

    /// <summary>Adds <c>ifinfomsg</c>; a veth's peer carries one of its own.</summary>
    public NetlinkMessage AddLinkHeader(int linkIndex = 0, uint linkFlags = 0, uint linkFlagMask = 0)
    {
        AddUInt32(0);
        AddUInt32((uint)linkIndex);
        AddUInt32(linkFlags);
        AddUInt32(linkFlagMask);
        return this;
    }

    public NetlinkMessage Add(ushort type, string text) => Add(type, [.. Encoding.ASCII.GetBytes(text), 0]);

    public NetlinkMessage Add(ushort type, uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return Add(type, bytes);
    }

    public NetlinkMessage Add(ushort type, ReadOnlySpan<byte> value)
    {
        AddUInt16((ushort)(AttributeHeaderSize + value.Length));
        AddUInt16(type);
        _bytes.AddRange(value);
        Pad();
        return this;
    }

    /// <summary>Adds an attribute whose content is what <paramref name="content"/> adds.</summary>
    public NetlinkMessage Nest(ushort type, Action<NetlinkMessage> content)
    {
        var start = _bytes.Count;
        AddUInt16(0);
        AddUInt16(type);
        content(this);
        SetUInt16(start, (ushort)(_bytes.Count - start));
        return this;
    }

    public byte[] ToArray()
    {
        var bytes = _bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)bytes.Length);
        return bytes;
    }

    private void Pad()
    {
        while (_bytes.Count % Alignment != 0)
        {
            _bytes.Add(0);
        }
    }

    private void SetUInt16(int position, ushort value)
    {
        _bytes[position] = (byte)value;
        _bytes[position + 1] = (byte)(value >> 8);
    }

    private void AddUInt16(ushort value) => _bytes.AddRange([(byte)value, (byte)(value >> 8)]);

    private void AddUInt32(uint value)
    {
        AddUInt16((ushort)value);
        AddUInt16((ushort)(value >> 16));
    }
}
