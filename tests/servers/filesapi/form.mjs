// Reads a form (multipart/form-data) as it comes: fields whole, the file in pieces that nobody keeps.

/**
 * Returns { fields, file: { name, type, bytes } } or null when it is no form. `onPiece` is given the file's bytes.
 */
export async function readForm(request, onPiece) {
  const boundary = /boundary=("?)([^";]+)\1/.exec(request.headers['content-type'] ?? '')?.[2];
  if (!boundary) return null;
  const mark = Buffer.from(`\r\n--${boundary}`);
  const form = { fields: {}, file: null };
  let rest = Buffer.from('\r\n'); // so that the first boundary looks like the others
  let part = null; // the part that is being read
  let isWhole = false;
  for await (const piece of request) {
    if (isWhole) continue; // leaving the loop would hang up
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const at = rest.indexOf(mark);
      if (part && at < 0) {
        // A boundary may begin in what is left.
        const sure = Math.max(0, rest.length - mark.length - 4);
        part.take(rest.subarray(0, sure));
        rest = rest.subarray(sure);
        break;
      }
      if (at < 0) break;
      if (!part && rest.indexOf('\r\n\r\n', at + mark.length) < 0 && !isEnd(rest, at + mark.length)) break;
      if (part) {
        part.take(rest.subarray(0, at));
        part.end();
        part = null;
      }
      rest = rest.subarray(at);
      isWhole = isEnd(rest, mark.length);
      if (isWhole) break;
      const headEnd = rest.indexOf('\r\n\r\n');
      if (headEnd < 0) break;
      part = newPart(form, rest.subarray(mark.length, headEnd).toString('utf8'), onPiece);
      rest = rest.subarray(headEnd + 4);
    }
  }
  return isWhole ? form : null;
}

const isEnd = (bytes, at) => bytes.subarray(at, at + 2).toString() === '--';

function newPart(form, head, onPiece) {
  const name = /[; ]name="([^"]*)"/.exec(head)?.[1] ?? '';
  const fileName = /filename="([^"]*)"/.exec(head)?.[1];
  if (fileName !== undefined) {
    form.file = { name: fileName, type: /Content-Type: *(\S+)/i.exec(head)?.[1] ?? '', bytes: 0 };
    const { file } = form;
    return {
      take(bytes) {
        file.bytes += bytes.length;
        onPiece(bytes);
      },
      end() {},
    };
  }
  const pieces = [];
  return {
    take: (bytes) => pieces.push(Buffer.from(bytes)),
    end() {
      form.fields[name] = Buffer.concat(pieces).toString('utf8');
    },
  };
}
