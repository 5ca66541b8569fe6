#include "ui/ask/askdesk.h"

#include "store/settingsstore.h"
#include "transfers/uploadengine.h"
#include "ui/ask/answerpane.h"
#include "ui/ask/answerview.h"
#include "ui/ask/askfiles.h"
#include "ui/ask/askpage.h"
#include "ui/ask/modellisting.h"
#include "ui/ask/questionbar.h"
#include "ui/ask/questionlist.h"
#include "ui/ask/savedfile.h"
#include "ui/common/askwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/messagebar.h"
#include "ui/links/linktext.h"
#include "ui/links/openaddress.h"
#include "ui/uploads/droptarget.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

AskFile fileOf(const HistoryEntry &entry)
{
    return {.name = entry.name,
        .path = entry.deviceId.isNull() ? entry.path : QByteArray(),
        .bytes = entry.bytes,
        .remoteId = entry.remoteId,
        .remoteAt = entry.destination,
        .link = QUrl(entry.link)};
}

AskFile fileOf(const QuestionFile &file, const QUuid &destination)
{
    return {.name = file.name,
        .path = file.path,
        .bytes = file.bytes,
        .remoteId = file.remoteId,
        .remoteAt = destination,
        .link = QUrl(file.link)};
}

QJsonObject modelsOf(const SettingsStore &settings)
{
    return QJsonDocument::fromJson(settings.value(Setting::AskModels).toUtf8()).object();
}

} // namespace

AskDesk::AskDesk(const UiServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_list(new QuestionList(services.questions, this))
    , m_page(new AskPage(*m_list, &window))
    , m_uploads(services.engine)
{
    connectPage();
    connectPane();
    auto *drops = new DropTarget(*m_page);
    connect(drops, &DropTarget::dropped, this, [this](const DroppedPaths &dropped) {
        if (!m_page->pane().shown().isNull())
            startNew();
        m_page->files().addPaths(dropped.paths);
        m_page->focusQuestion();
    });
    startNew();
}

// The answer ends with the window, and what had come of it is kept.
AskDesk::~AskDesk()
{
    if (!isRunning())
        return;
    m_run->stop();
    if (m_services.questions != nullptr)
        m_services.questions->keep(m_run->entry(), nullptr, {});
}

void AskDesk::connectPage()
{
    QuestionBar &bar = m_page->bar();
    connect(&bar, &QuestionBar::asked, this, [this, &bar] {
        if (!m_page->pane().shown().isNull())
            m_page->files().setFixed(false); // the next question about the same files
        ask(bar.question(), bar.model(), m_page->files().files());
    });
    connect(&bar, &QuestionBar::stopWanted, this, &AskDesk::stop);
    connect(&bar, &QuestionBar::serviceChosen, this, &AskDesk::chooseService);
    connect(m_page, &AskPage::newWanted, this, &AskDesk::startNew);
    connect(m_page, &AskPage::entryChosen, this, &AskDesk::show);
    connect(m_page, &AskPage::forgetWanted, this, &AskDesk::forget);
    connect(m_page, &AskPage::exportWanted, this, &AskDesk::exportAs);
    connect(m_page, &AskPage::serviceWanted, this, &AskDesk::addDestinationWanted);
    connect(m_list, &QuestionList::failed, this,
        [this](const Failure &failure) { m_page->messages().show(failureSentence(failure)); });
}

void AskDesk::connectPane()
{
    AnswerPane &pane = m_page->pane();
    connect(&pane, &AnswerPane::askAgain, this, &AskDesk::askAgain);
    connect(&pane, &AnswerPane::linkClicked, this, &AskDesk::openLink);
    connect(m_page, &AskPage::copyWanted, this, [this, &pane] {
        if (pane.answer().markdown().isEmpty())
            return;
        QGuiApplication::clipboard()->setText(pane.answer().markdown());
        m_page->messages().show(tr("Copied the answer."));
    });
}

// ── whom to ask ─────────────────────────────────────────────────────────────────────────────────

void AskDesk::setDestinations(const QList<DestinationConfig> &all)
{
    m_destinations.clear();
    for (const DestinationConfig &config : all) {
        if (AskRun::canAsk(config))
            m_destinations.append(config);
    }
    if (!service(m_current))
        m_current = m_services.settings.number(Setting::AskDestination);
    if (!service(m_current))
        m_current = m_destinations.isEmpty() ? 0 : m_destinations.first().id;
    m_page->bar().setServices(m_destinations, m_current);
    m_listing.reset();
    m_listed = 0; // its key may be another one
    if (m_page->pane().shown().isNull())
        m_page->showNew(!m_destinations.isEmpty());
    if (m_page->isVisible())
        loadModels();
}

std::optional<DestinationConfig> AskDesk::service(DestinationId id) const
{
    const auto found = std::find_if(m_destinations.begin(), m_destinations.end(),
        [id](const DestinationConfig &config) { return config.id == id; });
    return found == m_destinations.end() ? std::nullopt : std::optional(*found);
}

void AskDesk::refresh()
{
    m_page->search();
    loadModels();
    m_page->focusQuestion();
}

void AskDesk::chooseService(DestinationId id)
{
    m_current = id;
    m_services.settings.set(Setting::AskDestination, QString::number(id));
    loadModels();
}

QString AskDesk::chosenModel(const DestinationConfig &config) const
{
    return modelsOf(m_services.settings)
        .value(config.uuid.toString(QUuid::WithoutBraces))
        .toString();
}

void AskDesk::keepModel(const DestinationConfig &config, const QString &model)
{
    QJsonObject models = modelsOf(m_services.settings);
    models.insert(config.uuid.toString(QUuid::WithoutBraces), model);
    const QByteArray json = QJsonDocument(models).toJson(QJsonDocument::Compact);
    m_services.settings.set(Setting::AskModels, QString::fromUtf8(json));
}

// What somebody typed stays.
QString AskDesk::modelInBar(const DestinationConfig &config) const
{
    const QString typed = m_page->bar().model();
    return m_modelOf == config.id && !typed.isEmpty() ? typed : chosenModel(config);
}

void AskDesk::loadModels()
{
    const std::optional<DestinationConfig> config = service(m_current);
    if (!config || m_listed == m_current || !m_services.setupOf)
        return;
    m_listed = m_current;
    m_listing.reset();
    m_page->bar().setModels({}, modelInBar(*config), tr("Asking which models there are…"));
    m_modelOf = m_current;
    m_services.setupOf(*config, [this](const DestinationSetup &setup) {
        if (setup.config.id != m_listed)
            return;
        m_listing = std::make_unique<ModelListing>(setup, m_services.log);
        connect(m_listing.get(), &ModelListing::ended, this, &AskDesk::takeModels);
        m_listing->start();
    });
}

void AskDesk::takeModels()
{
    if (!m_listing)
        return;
    const std::optional<DestinationConfig> config = service(m_listing->service());
    const Result<QStringList> models = m_listing->models();
    m_listing.release()->deleteLater(); // its signal is still being delivered
    if (!models)
        m_listed = 0; // asked again when the page comes into sight
    if (!config || config->id != m_current)
        return;
    const QString hint = models ? tr("The models that the service lists; another can be typed")
                                : failureSentence(models.error(), {.destination = config->name});
    m_page->bar().setModels(models.value_or(QStringList()), modelInBar(*config), hint);
}

// ── a question ──────────────────────────────────────────────────────────────────────────────────

void AskDesk::ask(const QString &question, const QString &model, const QList<AskFile> &files)
{
    const std::optional<DestinationConfig> config = service(m_current);
    if (isRunning() || !config || question.isEmpty() || !m_services.setupOf)
        return;
    AskOrder order {.model = model, .question = question, .files = files, .log = m_services.log};
    for (AskFile &file : order.files) {
        if (!file.remoteAt.isNull() && file.remoteAt != config->uuid)
            file.remoteId.clear();
    }
    m_asking = question;
    keepModel(*config, model);
    m_page->bar().setRunning(true);
    m_services.setupOf(
        *config, [this, order](const DestinationSetup &setup) { begin(setup, order); });
}

void AskDesk::begin(const DestinationSetup &setup, AskOrder order)
{
    if (isRunning() || m_asking != order.question)
        return; // it was stopped meanwhile
    m_asking.clear();
    if (setup.secretsState != SecretsState::Known) {
        m_page->bar().setRunning(false);
        m_page->messages().show(
            tr("The keychain is locked. Unlock it, then ask again.", "for an API key"));
        return;
    }
    order.setup = setup;
    m_run = std::make_unique<AskRun>(std::move(order), m_uploads, *QThreadPool::globalInstance());
    AskRun *run = m_run.get();
    const auto isShown = [this, run] { return m_page->pane().shown() == run->entry().id; };
    connect(run, &AskRun::stepChanged, this,
        [this, run, isShown](AskRun::Step step, const QString &file) {
            if (isShown())
                m_page->pane().setStep(askStepWords(step, file, run->entry().destinationName));
        });
    connect(
        run, &AskRun::heard, this, [this, isShown](const QString &text, const QString &reasoning) {
            if (isShown())
                m_page->pane().hear(text, reasoning);
            keepSoFar();
        });
    connect(run, &AskRun::ended, this, &AskDesk::takeEnd);
    const QuestionEntry entry = run->entry();
    if (m_services.questions != nullptr)
        m_services.questions->keep(entry, nullptr, {});
    m_kept.start();
    m_list->put(entry);
    m_page->bar().setQuestion({});
    show(entry);
    m_page->choose(entry.id);
    run->start();
}

// After a crash as much as that is there.
void AskDesk::keepSoFar()
{
    constexpr qint64 every = 3000; // ms
    if (m_services.questions == nullptr || m_kept.elapsed() < every)
        return;
    m_kept.restart();
    m_services.questions->keep(m_run->entry(), nullptr, {});
}

void AskDesk::takeEnd()
{
    const QuestionEntry entry = m_run->entry();
    m_run.release()->deleteLater(); // its signal is still being delivered
    m_page->bar().setRunning(false);
    m_list->put(entry);
    if (m_page->pane().shown() == entry.id) {
        m_shown = entry;
        m_page->pane().end(entry);
    }
    if (m_services.questions == nullptr)
        return;
    m_services.questions->keep(entry, this, [this](const Result<qint64> &kept) {
        if (!kept)
            m_page->messages().show(failureSentence(kept.error()));
    });
}

void AskDesk::stop()
{
    if (!m_asking.isEmpty()) {
        m_asking.clear();
        m_page->bar().setRunning(false);
    }
    if (m_run)
        m_run->stop();
}

void AskDesk::startNew()
{
    m_shown.reset();
    m_page->files().setFiles({});
    m_page->showNew(!m_destinations.isEmpty());
    m_page->focusQuestion();
}

void AskDesk::show(const QuestionEntry &entry)
{
    const bool running = isRunning() && m_run->entry().id == entry.id;
    const QuestionEntry shown = running ? m_run->entry() : entry;
    m_shown = shown;
    QList<AskFile> files;
    for (const QuestionFile &file : shown.files)
        files.append(fileOf(file, shown.destination));
    m_page->files().setFixed(true);
    m_page->files().setFiles(files);
    m_page->pane().show(shown, running);
    if (running && !shown.answer.isEmpty())
        m_page->pane().setStep(askStepWords(AskRun::Step::Answering, {}, shown.destinationName));
}

// Of the service that was asked; where it is gone, of the one in the bar, which has models of its own.
void AskDesk::askAgain()
{
    if (!m_shown || isRunning())
        return;
    const QuestionEntry entry = *m_shown;
    QString model = m_page->bar().model();
    for (const DestinationConfig &config : std::as_const(m_destinations)) {
        if (config.uuid != entry.destination)
            continue;
        model = entry.model;
        if (config.id != m_current) {
            m_page->bar().setServices(m_destinations, config.id);
            chooseService(config.id);
        }
    }
    ask(entry.question, model, m_page->files().files());
}

void AskDesk::askAbout(const QList<HistoryEntry> &entries)
{
    startNew();
    QList<AskFile> files;
    for (const HistoryEntry &entry : entries) {
        files.append(fileOf(entry));
        for (const DestinationConfig &config : std::as_const(m_destinations)) {
            if (config.uuid == entry.destination && config.id != m_current) {
                m_page->bar().setServices(m_destinations, config.id);
                chooseService(config.id);
            }
        }
    }
    m_page->files().add(files);
    Q_EMIT pageWanted();
    m_page->focusQuestion();
}

// ── what was kept ───────────────────────────────────────────────────────────────────────────────

void AskDesk::forget()
{
    const std::optional<QuestionEntry> entry = m_shown;
    if (!entry || m_services.questions == nullptr || (m_run && m_run->entry().id == entry->id))
        return;
    m_list->remove(entry->id);
    m_services.questions->forget(entry->id, nullptr, {});
    startNew();
    m_page->messages().show(
        tr("Forgot %1.").arg(quoted(entry->question.simplified())), [this, entry = *entry] {
            m_services.questions->keep(entry, nullptr, {});
            m_list->put(entry);
        });
}

// A model may name any address, under any words.
void AskDesk::openLink(const QUrl &url)
{
    if (mayBeOpened(url) || url.scheme() == "mailto"_L1)
        askToOpen(url, tr("It stands in the answer. Nobody has looked at it."), m_page);
    else
        m_page->messages().show(
            tr("%1 is no address that Ferry opens.").arg(quoted(url.toString(QUrl::FullyEncoded))));
}

void AskDesk::exportAs(QuestionStore::Format format)
{
    const bool isJson = format == QuestionStore::Format::Json;
    auto *dialog = new QFileDialog(m_page, tr("Export questions and answers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isJson ? u"json"_s : u"md"_s);
    dialog->selectFile(isJson ? u"questions.json"_s : u"questions.md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &fileName) {
        if (m_services.questions == nullptr)
            return;
        m_services.questions->exportAll(m_list->searchedFor(), format, this,
            [this, fileName](const Result<QByteArray> &bytes) { save(fileName, bytes); });
    });
    dialog->open();
}

void AskDesk::save(const QString &fileName, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        m_page->messages().show(failureSentence(bytes.error()));
        return;
    }
    m_saving = saveFile(*QThreadPool::globalInstance(), fileName, *bytes);
    m_saving.start([this, fileName] {
        const Result<qint64> saved = m_saving.take();
        m_page->messages().show(
            saved ? tr("Exported to %1.").arg(quoted(fileName)) : failureSentence(saved.error()));
    });
}

} // namespace ferry
