// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_finder.h"
#include "models/registry_history.h"
#include "models/registry_window.h"
#include "server/core/result.h"
#include "server/domain/field_error.h"

#include <QtCore/QList>
#include <QtCore/QPersistentModelIndex>
#include <QtCore/QVariantMap>
#include <QtSql/QSqlTableModel>

#include <chrono>
#include <functional>

namespace gatehouse::store {
class Database;
class Transaction;
class Workspace;
} // namespace gatehouse::store

namespace gatehouse::models {

/// How a column of a registry table is shown and edited.
enum class ColumnKind
{
    Text,
    Lines,
    Words,
    Boolean,
    Object,
    Time,
    Number
};

struct ColumnSpec
{
    const char*
        name; ///< Column of schema.h; also the metadata name in a FieldError where `field` is null.
    QString title {};
    ColumnKind kind = ColumnKind::Text;
    bool isInTable = false; ///< False: only in the form.
    bool isEditableInTable = true;
    const char* field = nullptr;
    bool isSearched = false; ///< Also where it is not in the table.
    int width = 140; ///< Of the table's column at first, in pixels.
};

/// A registry table as people edit it. Edits stay pending (OnManualSubmit) until save(), which
/// checks every changed row with the rules of server/domain and then writes all of them in one
/// closure of the one writer: all or nothing. A row that somebody else changed or deleted is a
/// Conflict and its edit stays pending. Reads go through `reader`, the main thread's read-only
/// connection; no read statement is left open, and nothing is read again while an edit is pending,
/// because QSqlTableModel would lose it. What a person does can be undone and done again, across
/// save() too. A table that is larger than its window is narrowed in the database (setNarrowing);
/// pending edits stay whatever is searched. Main thread; workspace and reader outlive the model.
class RegistryTableModel : public QSqlTableModel
{
    Q_OBJECT
public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        IsPendingRole,
        IsRemovedRole,
        FaultRole
    };

    using Write = std::function<core::Result<void>(store::Transaction&)>;
    /// What one row needs: `write` runs on the writer thread, `committed` after the commit, on the
    /// main thread.
    struct RowEdit
    {
        Write write;
        std::function<void()> committed {};
    };

    /// Why save() wrote nothing.
    struct SaveFault
    {
        int row = -1;
        QString object; ///< Name of the row's object.
        core::Error error; ///< Invalid: broken rule, `path` is the field. Conflict: somebody else
                           ///< was first.
    };
    struct SaveOutcome
    {
        int saved = 0;
        QList<SaveFault> faults {};
        [[nodiscard]] bool isSaved() const { return faults.isEmpty(); }
    };

    RegistryTableModel(store::Workspace& workspace, store::Database& reader, const char* table,
        QList<ColumnSpec> columns, QObject* parent);
    ~RegistryTableModel() override;

    /// Reads the table now, whole. Use refresh() from everywhere but the start.
    bool select() override;
    /// Reads again now, or as soon as no edit is pending; then rows whose edit has been overtaken
    /// are told by overtaken().
    void refresh();
    /// What of a table that is larger than the window is read; refreshed() tells when it has been.
    /// Nothing happens while everything fits.
    void setNarrowing(const RegistryNarrowing& narrowing);
    /// Reads a row that is stored beside what the narrowing wants, until that changes. False when
    /// there is no such row.
    bool bringIn(qint64 id);
    /// Rows that are read at most, also where the table could be read whole; reads again.
    void setWindowSize(int rows);
    /// Not everything that is stored has been read.
    [[nodiscard]] bool isWindowed() const { return m_stored > m_wholeSize; }
    /// What setNarrowing() or refresh() asked for is still being looked for.
    [[nodiscard]] bool isSearching() const { return m_finder.isSearching(); }
    /// Rows that are stored, read or not. Of a large table counted in the background: until
    /// storedRowsChanged() a lower bound.
    [[nodiscard]] qint64 storedRows() const { return m_stored; }
    /// The main thread's read-only connection.
    [[nodiscard]] store::Database& reader() const { return m_reader; }
    /// Undo and redo of what people did here.
    [[nodiscard]] RegistryHistory& history() { return m_history; }
    /// Some edit waits for save().
    [[nodiscard]] bool hasPendingChanges() const { return pendingChanges() > 0; }
    [[nodiscard]] bool isRefreshHeld() const { return m_isRefreshHeld; }

    /// A fault of kind Busy: another process held the workspace all the while; see setPatience().
    [[nodiscard]] SaveOutcome save();
    /// How long save() waits for its turn to write; a window must not stand still for long.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Drops every pending edit.
    void discardChanges();
    /// Drops one row's pending edit.
    void discardRow(int row);
    /// How a row as read stands to what is stored now. Asks the database.
    enum class Standing
    {
        Current,
        Changed,
        Deleted
    };
    [[nodiscard]] core::Result<Standing> standingOf(int row) const;
    /// One field in which a row as edited, as read and as stored now are not the same.
    struct Difference
    {
        int column;
        QString title;
        QString before;
        QString theirs;
        QString mine;
        bool isTouched; ///< By the pending edit.
    };
    /// What somebody else changed since the row was read, and what the pending edit changes.
    [[nodiscard]] core::Result<QList<Difference>> differencesOf(int row) const;
    /// After a conflict: the touched fields win over what is stored now, the others are taken from
    /// there. NotFound: the row is gone.
    [[nodiscard]] core::Result<void> overrideConflict(int row);

    /// Rows with pending edits.
    [[nodiscard]] int pendingChanges() const;
    /// A new pending row with the defaults; its row number.
    int addRow();
    /// A new pending row like `row`, with a free name.
    int duplicateRow(int row);
    /// Pending deletion; a row that was never saved goes at once.
    void removeRowLater(int row);

    /// One field of several rows as one step to undo, which `what` names. Rows that will be deleted
    /// stay as they are.
    void setInRows(const QList<int>& rows, int column, const QVariant& value, const QString& what);

    [[nodiscard]] int columnOf(const char* name) const;
    /// Names of the columns in which the database looks for words.
    [[nodiscard]] QStringList searchedColumns() const;
    /// Title of the column that a fault's path is about; the path itself when there is none.
    [[nodiscard]] QString fieldTitle(const QString& path) const;
    [[nodiscard]] const ColumnSpec& spec(int column) const { return m_specs[column]; }
    /// Columns of a table view, in the order to show them.
    [[nodiscard]] const QList<int>& tableColumns() const { return m_tableColumns; }
    [[nodiscard]] qint64 idOf(int row) const;
    /// Row number of an id, or -1.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] bool isNewRow(int row) const;
    [[nodiscard]] bool isRemovedRow(int row) const;
    /// The row's values by column name.
    [[nodiscard]] QVariantMap fields(int row) const;
    /// What the rules say about a row, every field.
    [[nodiscard]] domain::FieldErrors faultsOf(int row) const;
    /// The reason to show beside a cell: silent for what nobody has touched yet.
    [[nodiscard]] QString faultText(int row, int column) const;
    /// The same for one `field` of a column that holds several (a JSON object).
    [[nodiscard]] QString faultText(int row, int column, const QString& field) const;
    /// Name that people know the row by.
    [[nodiscard]] QString objectName(int row) const;
    [[nodiscard]] virtual const char* nameColumn() const = 0;
    /// Titles in the language of now.
    void retranslate();

    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows were read again; row numbers may mean other rows now.
    void refreshed();
    /// Somebody else changed or deleted a row that has a pending edit.
    void overtaken(int row);
    /// The number of pending edits or a fault changed.
    void pendingChanged();
    void storedRowsChanged();
    /// The database did not answer a search; the rows stay as they were.
    void searchFailed(const QString& reason);

protected:
    /// What the constructor was given, in the language of now.
    [[nodiscard]] virtual QList<ColumnSpec> columns() const = 0;
    [[nodiscard]] virtual domain::FieldErrors validate(const QVariantMap& fields) const = 0;
    [[nodiscard]] virtual RowEdit insertion(const QVariantMap& fields) = 0;
    [[nodiscard]] virtual RowEdit change(const QVariantMap& fields) = 0;
    [[nodiscard]] virtual RowEdit removal(const QVariantMap& fields) = 0;
    /// Brings back a row whose deletion was saved already. A new row with the old name: what the
    /// deletion ended (tokens, sessions) stays ended.
    [[nodiscard]] virtual RowEdit restoration(const QVariantMap& fields);
    [[nodiscard]] virtual QVariantMap newFields() const = 0;
    /// Makes the fields of a copy: what must be unique or is secret is changed.
    virtual void prepareCopy(QVariantMap& fields) const = 0;
    [[nodiscard]] virtual QString displayText(
        const ColumnSpec& column, const QVariant& value) const;
    /// Stored value to the one an editor shows, and back.
    [[nodiscard]] virtual QVariant toEditor(const ColumnSpec& column, const QVariant& stored) const;
    [[nodiscard]] virtual QVariant toStored(const ColumnSpec& column, const QVariant& edited) const;

    bool insertRowIntoTable(const QSqlRecord& values) override;
    bool updateRowInTable(int row, const QSqlRecord& values) override;
    bool deleteRowFromTable(int row) override;
    [[nodiscard]] QString selectStatement() const override;

    /// A new pending row with these fields; its row number.
    int addRowWith(const QVariantMap& fields, const QString& what);
    /// "name-2", "name-3" …: the first that no row of the table has.
    [[nodiscard]] QString freeName(const QString& name) const;
    [[nodiscard]] store::Workspace& workspace() const { return m_workspace; }

private:
    [[nodiscard]] int appendRow(const QVariantMap& fields);
    bool setCell(const QModelIndex& index, const QVariant& stored);
    bool m_isCopyingRow = false;
    bool m_isInSeveral = false; ///< Within setInRows(), which tells the views at the end.
    void dropRow(int row);
    /// Makes rows as they were before or after what a person did.
    void apply(const QList<RowChange>& changes, bool isUndo);
    void applyFields(int row, const QVariantMap& fields);
    /// What is pending in a row, as a change of what was read.
    [[nodiscard]] RowChange pendingChange(int row) const;
    [[nodiscard]] QList<RowChange> pendingAsChanges() const;
    [[nodiscard]] bool readRows();
    void readAgain();
    void setUpFinder();
    void countStored();
    [[nodiscard]] QString countStatement() const;
    /// The ids that m_narrowing wants.
    [[nodiscard]] QString wantedStatement() const;
    void find();
    /// As find(), at once: for the first rows, which an index gives.
    void findNow();
    void takeFound(const QList<qint64>& ids);
    void takeCount(qint64 stored);
    void holdRefresh();
    [[nodiscard]] QList<qint64> pendingIds() const;
    [[nodiscard]] bool isNameTaken(const QString& name) const;
    void rememberSavedKeys(const QList<int>& rows);
    [[nodiscard]] qint64 storedId(const QString& name) const;
    [[nodiscard]] core::Result<QVariantMap> storedFields(int row) const;
    void noticeOvertaken();
    [[nodiscard]] QVariant readValue(int row, int column) const;
    [[nodiscard]] RowEdit editOf(int row);
    [[nodiscard]] QList<SaveFault> validateAll(const QList<int>& rows) const;
    [[nodiscard]] QList<int> pendingRows() const;
    [[nodiscard]] SaveFault faultFrom(int row, core::Error error) const;
    bool writeOne(const RowEdit& edit);
    [[nodiscard]] QVariant valueData(
        const ColumnSpec& column, const QVariant& stored, int role) const;
    /// Bold for an edited cell, struck for a row that will be deleted.
    [[nodiscard]] QVariant pendingFont(const QModelIndex& item) const;
    void touch(int row);
    void settle(int row);

    [[nodiscard]] bool isRowPending(int row) const;
    [[nodiscard]] bool isValueTyped(int row, int column) const;

    store::Workspace& m_workspace;
    store::Database& m_reader;
    QList<ColumnSpec> m_specs; ///< By column number.
    QList<int> m_tableColumns;
    QList<QPersistentModelIndex> m_touched; ///< Rows that may have a pending edit.
    bool m_isWritten
        = false; ///< Within save(): the closure has been committed, QSqlTableModel only tidies up.
    bool m_isRefreshHeld = false;
    bool m_isSaveTried = false; ///< From then on every fault is shown.
    RegistryHistory m_history;
    RegistryNarrowing m_narrowing {};
    qint64 m_stored = 0;
    int m_wholeSize = registryWholeSize;
    int m_windowSize = registryWindowSize;
    std::chrono::milliseconds m_patience { 3000 };
    /// New rows have negative ids until they are saved; -1 means "no row" to many.
    qint64 m_lastNewKey = -1;
    QList<qint64> m_keptIds {}; ///< In the window whatever it is narrowed to.
    qint64 m_broughtInId = 0; ///< In the window until it is narrowed anew.
    QList<qint64> m_foundIds {}; ///< What m_narrowing wants of a large table.
    bool m_isFound = false; ///< m_foundIds is what m_narrowing wants.
    bool m_isNarrowingNew = false;
    RegistryFinder m_finder; ///< Last: it answers into the members above.
};

} // namespace gatehouse::models
