// PostgreSQL with the caller's role and claims, as PostgREST and the Storage API use it: the policies of
// row level security are PostgreSQL's own.
import pg from 'pg';

export class Database {
  constructor(url) {
    this.pool = new pg.Pool({ connectionString: url, max: 24 });
    // The tests may stop PostgreSQL under us; queries in flight report it, idle connections need not.
    this.pool.on('error', () => {});
  }

  /**
   * Runs work(client) in one transaction as the role and with the claims of `who`; commits unless work throws
   * or outcome is 'rollback'.
   */
  async as(who, work, outcome = 'commit') {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
        who.role,
        JSON.stringify(who),
      ]);
      const result = await work(client);
      await client.query(outcome);
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  asService(work) {
    return this.as({ role: 'service_role' }, work);
  }

  close() {
    return this.pool.end();
  }
}
