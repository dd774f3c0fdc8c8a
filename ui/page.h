// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace gatehouse::ui {

/// What the menus and shortcuts ask of the page that is shown.
enum class PageAction
{
    New,
    Duplicate,
    Delete,
    Switch, ///< Enables or disables what is selected.
    Save,
    Revert,
    Undo,
    Redo,
    Find,
    Pause,
    OpenRequest
};

/// What of a request somebody wants to see.
enum class RequestPart
{
    Step, ///< Whatever its page shows of a step.
    Flow, ///< It among the requests that it belongs to.
    Explanation ///< Why it was refused.
};

/// One page of the console. A page shows and asks; rules live in domain, SQL in store.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);
    ~Page() override;

    [[nodiscard]] virtual bool can(PageAction action) const;
    virtual void run(PageAction action);
    /// Pending edits, for the sidebar's badge and for closing.
    [[nodiscard]] virtual int unsavedChanges() const;
    /// Drops the pending edits.
    virtual void discardChanges();
    /// The page has come to the front.
    virtual void activate();
    /// Id of the row that is shown, 0 when there is none; showRecord() brings it to the front
    /// again.
    [[nodiscard]] virtual qint64 currentRecord() const;
    /// False when the page has no such row.
    virtual bool showRecord(qint64 id);
    /// Brings a request to the front; false when it is not here, or not yet.
    virtual bool showRequest(const QByteArray& number, RequestPart part);

Q_SIGNALS:
    /// What can() or unsavedChanges() say may have changed.
    void stateChanged();
};

} // namespace gatehouse::ui
