#include "destinations/http/xmlerror.h"

#include <QXmlStreamReader>

namespace ferry {

using namespace Qt::StringLiterals;

bool readXmlError(const QByteArray &body, Failure &failure)
{
    if (!body.trimmed().startsWith('<'))
        return false;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "Error"_L1)
        return false;
    while (xml.readNextStartElement()) {
        const QString element = xml.name().toString();
        const QString text = tameText(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        if (element == "Code"_L1)
            failure.code = text;
        else if (element == "Message"_L1)
            failure.detail = text;
        else if (element == "RequestId"_L1)
            failure.requestId = text;
    }
    return !failure.code.isEmpty();
}

} // namespace ferry
