// What a request's parameters ask for, in SQL: select=columns, filters (eq neq gt gte lt lte like ilike is in, not.,
// or=(), and=()), order.
import { RestError } from './resterrors.mjs';

const operators = {
  eq: '=',
  neq: '<>',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  like: 'like',
  ilike: 'ilike',
};
const reserved = new Set(['select', 'order', 'limit', 'offset', 'on_conflict', 'columns', 'or', 'and']);

export const quote = (name) => `"${name.replaceAll('"', '""')}"`;

// "a,b,and(c,d)" at its own commas only.
function splitList(text) {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    if (!quoted && character === ')') depth -= 1;
    if (character === ',' && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

const unquoted = (text) => (/^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text);

export class Query {
  constructor(table, parameters) {
    Object.assign(this, { table, parameters, values: [] });
  }

  value(given) {
    this.values.push(given);
    return `$${this.values.length}`;
  }

  column(name) {
    return `${quote(this.table)}.${quote(name)}`;
  }

  condition(column, text) {
    const [, not, operator, value] = /^(not\.)?(\w+)\.(.*)$/s.exec(text) ?? [];
    let sql;
    if (operators[operator]) {
      const pattern = operator.endsWith('like') ? value.replaceAll('*', '%') : value;
      sql = `${this.column(column)} ${operators[operator]} ${this.value(pattern)}`;
    } else if (operator === 'is' && ['null', 'true', 'false'].includes(value)) {
      sql = `${this.column(column)} is ${value}`;
    } else if (operator === 'in') {
      const values = value === '()' ? [] : splitList(value.slice(1, -1)).map(unquoted);
      sql = `${this.column(column)} = any (${this.value(values)})`;
    } else {
      throw new RestError(400, 'PGRST100', `"failed to parse filter (${text})" (line 1, column 1)`, {
        details: `unexpected "${text[0]}" expecting "not" or operator (eq, gt, ...)`,
      });
    }
    return not ? `not (${sql})` : sql;
  }

  // "(a.gt.1,and(b.eq.2,c.is.null))" joined by the word.
  group(word, text) {
    const parts = splitList(text.slice(1, -1)).map((part) => {
      const nested = /^(and|or)(\(.*\))$/s.exec(part);
      if (nested) return this.group(nested[1], nested[2]);
      const dot = part.indexOf('.');
      return this.condition(part.slice(0, dot), unquoted(part.slice(dot + 1)));
    });
    return `(${parts.join(` ${word} `)})`;
  }

  where() {
    const conditions = [...this.parameters].flatMap(([name, text]) => {
      if (name === 'or' || name === 'and') return [this.group(name, text)];
      return reserved.has(name) ? [] : [this.condition(name, text)];
    });
    return conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  }

  selection() {
    const asked = this.parameters.get('select') ?? '*';
    return asked === '*'
      ? `${quote(this.table)}.*`
      : asked
          .split(',')
          .map((name) => this.column(name))
          .join(', ');
  }

  order() {
    const terms = (this.parameters.get('order') ?? '')
      .split(',')
      .filter(Boolean)
      .map((term) => {
        const [name, ...modifiers] = term.split('.');
        const words = { asc: 'asc', desc: 'desc', nullsfirst: 'nulls first', nullslast: 'nulls last' };
        return [this.column(name), ...modifiers.map((modifier) => words[modifier])].join(' ');
      });
    return terms.length > 0 ? `order by ${terms.join(', ')}` : '';
  }
}
