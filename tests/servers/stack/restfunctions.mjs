// /rest/v1/rpc/<function>: one function of the schema public that gives one value, arguments by name.
import { RestError } from './resterrors.mjs';
import { quote } from './restquery.mjs';

const list = (names) => names.join(', ');

// The words are those of PostgREST's test/spec/Feature/Query/RpcSpec.hs; the hint is a guess by likeness there.
function notFound(name, given, namesakes) {
  const called = given.length > 0 ? `(${list(given)})` : ' without parameters';
  const searched =
    given.length > 0 ? ` with parameter${given.length > 1 ? 's' : ''} ${list(given)}` : ' without parameters';
  const hint = namesakes[0]
    ? `Perhaps you meant to call the function public.${name}(${list([...namesakes[0].names].sort())})`
    : null;
  return new RestError(
    404,
    'PGRST202',
    `Could not find the function public.${name}${called} in the schema cache`,
    {
      details:
        `Searched for the function public.${name}${searched} or with a single unnamed json/jsonb parameter, ` +
        'but no matches were found in the schema cache.',
      hint,
    },
  );
}

export async function callFunction(client, name, body) {
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new RestError(400, 'PGRST102', 'Empty or invalid json');
  const given = Object.keys(body).sort();
  const { rows: functions } = await client.query(
    `select coalesce(proargnames, '{}') as names, pronargs - pronargdefaults as needed,
       array(select format_type(type, null) from unnest(proargtypes) type) as types
     from pg_proc where pronamespace = 'public'::regnamespace and proname = $1 and prokind = 'f'`,
    [name],
  );
  const found = functions.find(
    ({ names, needed }) =>
      given.every((argument) => names.includes(argument)) &&
      names.slice(0, needed).every((argument) => given.includes(argument)),
  );
  if (!found) throw notFound(name, given, functions);
  const typed = given.map((argument) => `${quote(argument)} ${found.types[found.names.indexOf(argument)]}`);
  const passed = given.map((argument) => `${quote(argument)} => given.${quote(argument)}`);
  const source = given.length > 0 ? `from json_to_record($1) as given (${list(typed)})` : '';
  const { rows } = await client.query(
    `select to_json(public.${quote(name)}(${list(passed)}))::text as body ${source}`,
    given.length > 0 ? [JSON.stringify(body)] : [],
  );
  return { status: 200, headers: { 'Content-Range': '0-0/*' }, body: rows[0].body };
}
