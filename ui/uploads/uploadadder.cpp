#include "ui/uploads/uploadadder.h"

#include "base/awaitables.h"
#include "queue/addrequest.h"
#include "transfers/uploadengine.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/destinations/destinationdesk.h"
#include "ui/uiservices.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/keptpicture.h"
#include "ui/uploads/rowtext.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QThreadPool>

namespace ferry {

UploadAdder::UploadAdder(const UiServices &services, DestinationPicker &picker,
    const DestinationDesk &destinations, QWidget &window)
    : QObject(&window)
    , m_engine(services.engine)
    , m_picturesFolder(services.picturesFolder)
    , m_picker(picker)
    , m_destinations(destinations)
    , m_window(window)
{ }

void UploadAdder::add(const AddRequest &request)
{
    if (request.destination == 0) {
        Q_EMIT refused(tr("There is no destination to upload to. Add one first."));
        return;
    }
    Q_EMIT adding();
    m_engine.add(request);
}

void UploadAdder::addPaths(const QList<QByteArray> &paths, DestinationId destination)
{
    const bool chosen = destination == 0 || destination == m_picker.current();
    if (!paths.isEmpty()) {
        add({.paths = paths,
            .destination = chosen ? m_picker.current() : destination,
            .folder = chosen ? m_picker.folder() : QString()});
    }
}

void UploadAdder::addDropped(const DroppedPaths &dropped, DestinationId destination)
{
    addPaths(dropped.paths, destination);
    if (!dropped.image.isNull()) {
        m_keeping.remove_if([](const Task<void> &task) { return task.isDone(); });
        m_keeping.push_back(addPicture(dropped.image, destination));
        m_keeping.back().start({});
    }
    if (dropped.refused > 0) {
        Q_EMIT refused(dropped.isEmpty()
                ? tr("Only files on this computer can be uploaded. Download them first.")
                : format::counted(
                    tr("%1 files left out: not on this computer.", nullptr, int(dropped.refused)),
                    dropped.refused));
    }
}

Task<void> UploadAdder::addPicture(QImage picture, DestinationId destination)
{
    OnPool<Result<QByteArray>> keeping(
        *QThreadPool::globalInstance(), [picture, folder = m_picturesFolder] {
            return keepPicture(picture, folder, QDateTime::currentDateTime());
        });
    const Result<QByteArray> path = co_await keeping;
    if (path)
        addPaths({*path}, destination);
    else
        Q_EMIT refused(failureSentence(path.error()));
}

void UploadAdder::paste()
{
    const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
    const DroppedPaths dropped = offered ? droppedPaths(*offered) : DroppedPaths {};
    if (dropped.isEmpty() && dropped.refused == 0) {
        Q_EMIT refused(tr("The clipboard holds no files, no paths of files, and no picture."));
        return;
    }
    addDropped(dropped);
}

void UploadAdder::addAgain(const QList<QByteArray> &paths, const QUuid &destination)
{
    if (const auto config = m_destinations.find(destination))
        add({.paths = paths, .destination = config->id});
    else
        addPaths(paths);
}

void UploadAdder::chooseFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("Add files"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        QList<QByteArray> paths;
        for (const QString &file : files)
            paths.append(QFile::encodeName(file));
        addPaths(paths);
    });
    dialog->open();
}

void UploadAdder::chooseFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Add a folder"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &folder) { addPaths({QFile::encodeName(folder)}); });
    dialog->open();
}

} // namespace ferry
