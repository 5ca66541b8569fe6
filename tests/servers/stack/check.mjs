// Asks the running stand-in what the real servers were once asked, and compares with what they answered
// (recorded/*.txt), case by case; what was never recorded it compares with what is known of it. Needs the variables of
// `./dev stack env`; exit status 77 without them.
import pg from 'pg';
import { checkAuth } from './checks/auth.mjs';
import { checkHistory } from './checks/history.mjs';
import { checkBuckets, checkObjects } from './checks/objects.mjs';
import { count } from './checks/comparing.mjs';
import { checkRealtime } from './checks/realtime.mjs';
import { checkResumable } from './checks/resumable.mjs';
import { checkRest } from './checks/rest.mjs';

if (!process.env.FERRY_STACK_DB) {
  console.log('The stack is not running: ./dev stack start, then eval "$(./dev stack env)"');
  process.exit(77);
}

const client = new pg.Client(process.env.FERRY_STACK_DB);
await client.connect();
// What an earlier run left behind would be "already there".
await client.query("delete from storage.objects where bucket_id in ('uploads', 'small', 'images')");
await client.query("delete from storage.buckets where id in ('uploads', 'small', 'images')");

await checkBuckets();
await checkObjects();
await checkResumable();
await checkRest(client);
await checkAuth(client);
await checkHistory();
await checkRealtime();
await client.end();

console.log(`${count.checked - count.different} of ${count.checked} answers are as they should be`);
process.exit(count.different === 0 && count.checked > 0 ? 0 : 1);
