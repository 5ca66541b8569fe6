// Comparing an answer with the recorded one.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The answers of one file under recorded/, by the name of the case. */
function readRecorded(file) {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'recorded');
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('HTTP/1.1 100 Continue\n\n', '');
  const cases = new Map();
  for (const section of text.split(/^### /m).slice(1)) {
    const [, name, status, head, body] = /^(.*)\nHTTP\/1\.1 (\d+).*\n([^]*?)\n\n([^]*)$/.exec(section);
    const headers = Object.fromEntries(
      head
        .split('\n')
        .map((line) => [
          line.slice(0, line.indexOf(':')).toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
    );
    cases.set(name, { status: Number(status), headers, body: body.trim() });
  }
  return cases;
}

const compared = new RegExp(
  '^(content-(type|length|range)|preference-applied|proxy-status|www-authenticate|cache-control|etag|' +
    'last-modified|location|tus-(?!max-size).*|upload-.*|access-control-allow-origin)$',
);

// What differs from run to run, made equal: ids, times, hashes of random content, host and port.
function neutral(text) {
  return text
    .replace(
      /https?:\/\/[\w.:]+(\/storage\/v1)?(\/upload\/resumable\/)([\w-]+)/,
      (all, prefix, path, id) => `${path}${Buffer.from(id, 'base64url').toString()}`,
    )
    .replace(/\b(?!11111111|22222222|aaaaaaaa)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<id>')
    .replace(/,metadata \S+$/, ',metadata <cut out of the recording>')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(Z|\+00:00)/g, '<time>')
    .replace(/\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT/g, '<time>')
    .replace(/\b(?!d41d8cd98f)[0-9a-f]{32}\b/g, '<md5>');
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

// The order of keys in an error varies among the real servers too.
function comparable(body) {
  try {
    return JSON.stringify(sorted(JSON.parse(neutral(body))));
  } catch {
    return neutral(body).trim();
  }
}

function differences(expected, actual, except) {
  const found = [];
  if (expected.status !== actual.status)
    found.push(`status: expected ${expected.status}, got ${actual.status}`);
  for (const [name, value] of Object.entries(expected.headers)) {
    if (!compared.test(name) || except.includes(name)) continue;
    // PostgreSQL leaves out the last zeros of a time.
    if (name === 'content-length' && neutral(expected.body).includes('<time>')) continue;
    const got = neutral(actual.headers[name] ?? '(none)');
    if (neutral(value) !== got) found.push(`${name}: expected ${neutral(value)}, got ${got}`);
  }
  if (!except.includes('body') && comparable(expected.body) !== comparable(actual.body)) {
    found.push(`body: expected ${comparable(expected.body)}\n              got ${comparable(actual.body)}`);
  }
  return found;
}

export const count = { checked: 0, different: 0 };

/**
 * Returns check(name, answer, except): compares with the case of that name in recorded/<file>.
 * except: names of headers, or 'body', that depend on the recorded machine.
 * rename: what to do with a body before it is compared.
 */
export function checkAgainst(file, rename = (text) => text) {
  const recorded = readRecorded(file);
  return (name, answer, except = []) => {
    const actual = { ...answer, body: rename(answer.body) };
    count.checked += 1;
    const expected = recorded.get(name);
    const found = expected ? differences(expected, actual, except) : ['nothing is recorded under this name'];
    if (found.length === 0) return;
    count.different += 1;
    console.log(`DIFFERENT  ${name}\n    ${found.join('\n    ')}`);
  };
}

/** For what nobody recorded: compares an answer, or a part of it, with what is known from elsewhere. */
export function expect(name, actual, expected) {
  count.checked += 1;
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(sorted(value)));
  if (got === wanted) return;
  count.different += 1;
  console.log(`DIFFERENT  ${name}\n    expected ${wanted}\n         got ${got}`);
}
