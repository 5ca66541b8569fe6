#pragma once

#include "ask/askrun.h"
#include "ask/queueuploads.h"
#include "store/historyentry.h"
#include "store/questionstore.h"
#include "ui/uiservices.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace ferry {

class AskPage;
class ModelListing;
class QuestionList;

// Behind the page "Ask": whom to ask, the questions under way and those that were kept. One question is asked at a
// time; others can be looked at meanwhile. GUI thread.
class AskDesk final : public QObject
{
    Q_OBJECT

public:
    AskDesk(const UiServices &services, QWidget &window);
    ~AskDesk() override;

    AskPage &page() { return *m_page; } // the window's

    // The destinations as they are now.
    void setDestinations(const QList<DestinationConfig> &all);
    // "Ask about it": a new question about these uploads.
    void askAbout(const QList<HistoryEntry> &entries);
    // The page comes into sight.
    void refresh();

Q_SIGNALS:
    void pageWanted();
    void addDestinationWanted();

private:
    void connectPage();
    void connectPane();
    void ask(const QString &question, const QString &model, const QList<AskFile> &files);
    void begin(const DestinationSetup &setup, AskOrder order);
    void takeEnd();
    void stop();
    void startNew();
    void show(const QuestionEntry &entry);
    void askAgain();
    void forget();
    void chooseService(DestinationId id);
    void loadModels();
    void takeModels();
    QString chosenModel(const DestinationConfig &config) const;
    void keepModel(const DestinationConfig &config, const QString &model);
    std::optional<DestinationConfig> service(DestinationId id) const;
    QString modelInBar(const DestinationConfig &config) const;
    void keepSoFar();
    void openLink(const QUrl &url);
    void exportAs(QuestionStore::Format format);
    void save(const QString &fileName, const Result<QByteArray> &bytes);
    bool isRunning() const { return m_run && !m_run->isOver(); }

    UiServices m_services;
    QuestionList *m_list;
    AskPage *m_page;
    QueueUploads m_uploads;
    QList<DestinationConfig> m_destinations {}; // that answer questions
    DestinationId m_current = 0;
    std::unique_ptr<AskRun> m_run {};
    std::unique_ptr<ModelListing> m_listing {};
    DestinationId m_listed = 0; // whose models are shown, or asked for
    DestinationId m_modelOf = 0; // whose model stands in the bar
    std::optional<QuestionEntry> m_shown {};
    QElapsedTimer m_kept {}; // since what had come was written down
    QString m_asking {}; // a question that waits for the keychain
    Task<Result<qint64>> m_saving {};
};

} // namespace ferry
