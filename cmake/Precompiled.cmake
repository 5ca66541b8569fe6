# The headers that most files read, compiled once a target: half the time of a build from nothing. Not for daily work,
# where ccache knows most files already, and a header that a file forgets to include should be missed.
option(FERRY_PCH "Precompile common headers" OFF)

set(ferry_common_headers
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QMap> <QNetworkReply> <QNetworkRequest> <QObject> <QPointer> <QSet> <QSqlDatabase> <QString> <QStringList> <QThread>
    <QThreadPool> <QTimer> <QUrl> <QUuid> <QVariant>
    <algorithm> <array> <atomic> <chrono> <coroutine> <functional> <memory> <optional> <unordered_map> <utility>
    <variant> <vector> <tl/expected.hpp>)
set(ferry_window_headers
    <QAction> <QApplication> <QBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QStyle>
    <QWidget>)

# ferry_precompile(TARGET [HEADER…]): those and the common ones.
function(ferry_precompile target)
    if(FERRY_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN} ${ferry_common_headers})
    endif()
endfunction()
