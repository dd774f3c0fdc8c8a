// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace gatehouse::http {

/// The real bytes below a connection: a plain descriptor or TLS over one. Never blocks.
class Wire
{
public:
    /// What happens on the wire. None of these is called from inside a call to the wire, but
    /// opened() from open().
    class Events
    {
    public:
        virtual void wireOpened() = 0; ///< TLS: the handshake is done.
        virtual void wireReadable() = 0;
        virtual void wireWritable() = 0;
        virtual void wireClosed() = 0; ///< Gone in both directions.

    protected:
        ~Events() = default;
    };

    /// Results of read() that are no count.
    static constexpr qint64 nothingNow = 0;
    static constexpr qint64 peerFinished = -1;
    static constexpr qint64 failed = -2;

    virtual ~Wire() = default;
    Wire() = default;
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    /// False: cannot be used.
    [[nodiscard]] virtual bool open() = 0;
    [[nodiscard]] virtual qint64 read(char* data, qint64 size) = 0;
    /// Bytes taken (0: not now), or `failed`.
    [[nodiscard]] virtual qint64 write(const char* data, qint64 size) = 0;
    /// Taken, but not yet given to the kernel.
    [[nodiscard]] virtual qint64 unsent() const { return 0; }
    virtual void want(bool reading, bool writing) = 0;
    /// Nothing will be written any more, but what the peer still sends can be read. False: this
    /// wire cannot do that.
    [[nodiscard]] virtual bool finishSending() = 0;
    /// With `isReset` the kernel forgets unsent bytes and tells the peer so. The object stays, for
    /// whoever polls it.
    virtual void close(bool isReset) = 0;
};

} // namespace gatehouse::http
