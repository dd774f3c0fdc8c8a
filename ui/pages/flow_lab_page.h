// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_run.h"
#include "ui/console_context.h"
#include "ui/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gatehouse::crypto {
class SystemRandom;
}
namespace gatehouse::lab {
class Messenger;
class ServerSide;
} // namespace gatehouse::lab
namespace gatehouse::models {
class Background;
}

namespace gatehouse::ui {

class DiagramPanel;
class LabKeyRow;
class LabStepView;
class LabTargetBar;
class StepView;

/// Runs flows step by step against this server or another, with every parameter editable, the
/// server's side beside the client's, and switches that do it wrong on purpose.
class FlowLabPage final : public Page
{
    Q_OBJECT
public:
    explicit FlowLabPage(const ConsoleContext& context);
    ~FlowLabPage() override;

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    void activate() override;
    /// A client of this server, by its row: filled in, ready to run.
    [[nodiscard]] bool showRecord(qint64 id) override;

    /// What a file holds is shown; false: the fault is.
    bool open(const QByteArray& text);
    [[nodiscard]] QByteArray saved(bool withSecrets) const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeFoldSwitch(QWidget* header);
    [[nodiscard]] QWidget* makeBody();
    void fold(bool isOpen);
    void showFolded();
    void arrange();
    [[nodiscard]] QWidget* makeToolRow();
    [[nodiscard]] QWidget* makeSteps();
    [[nodiscard]] QWidget* makeServerSide();
    [[nodiscard]] QWidget* makeViews();
    [[nodiscard]] QWidget* makeDiagramSwitch(QWidget* bar);
    [[nodiscard]] QListWidget* makeList(const char* objectName, const QString& name);
    [[nodiscard]] lab::LabServices services();

    void chooseFlow();
    void chooseServer();
    void chooseBreak();
    void applyTarget();
    void fillChoices();
    void fillBreaks();
    /// Makes sure of the endpoints, then `go`.
    void withEndpoints(const std::function<void()>& go);
    void runStep();
    void runAll();
    void showSteps();
    void showStep();
    void showServerSide();
    void showState(const QString& fault = {});
    void openFile();
    void saveFile();
    void makeLabClient();
    void registerKey(const QJsonObject& jwk);
    void startOver();
    void showDiagram(bool isSameRun);
    void inspectIdToken();

    ConsoleContext m_context;
    std::unique_ptr<crypto::SystemRandom> m_random;
    lab::Messenger* m_messenger;
    lab::ServerSide* m_serverSide;
    models::Background* m_background;
    std::unique_ptr<lab::FlowRun> m_run;
    std::optional<lab::Target> m_applied; ///< What the run has.
    QString m_server; ///< Of whom the carried values are.
    lab::Endpoints m_endpoints;
    QString m_endpointsOf; ///< The issuer they are of.
    bool m_isDiscovering = false;
    QComboBox* m_flow = nullptr;
    LabTargetBar* m_target;
    LabKeyRow* m_key;
    QPushButton* m_runStep = nullptr;
    QPushButton* m_runAll = nullptr;
    QPushButton* m_labClient = nullptr;
    QCheckBox* m_withSecrets = nullptr;
    QLabel* m_note;
    QLabel* m_folded = nullptr; ///< What stands above, in a line, while it is folded away.
    QSplitter* m_parts;
    QSplitter* m_sides = nullptr; ///< The client's and the server's.
    QListWidget* m_steps = nullptr;
    QListWidget* m_breaks = nullptr;
    QStackedWidget* m_views;
    LabStepView* m_step;
    DiagramPanel* m_diagram = nullptr;
    QLabel* m_reason = nullptr;
    StepView* m_theirs = nullptr;
};

} // namespace gatehouse::ui
