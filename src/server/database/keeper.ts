import pg from 'pg';

/** Any one number all Waymark processes agree on. */
const usedBy = 4_926_113;

export type Keeper = {
  /** True when no other process keeps the database open; none can begin to until this connection ends. */
  becomeLast(): Promise<boolean>;
  end(): Promise<void>;
};

/**
 * Says "in use" by a shared advisory lock on a connection of its own. It goes with the process however that ends, so
 * counting the users of a bundled database needs no file that a kill could leave behind.
 */
export async function keepOpen(url: string): Promise<Keeper> {
  const client = new pg.Client({ connectionString: url, application_name: 'waymark keeper' });
  // Without a listener a database that goes away would end the process; the pool reports that on its own.
  client.on('error', () => {});
  await client.connect();
  await client.query('select pg_advisory_lock_shared($1)', [usedBy]);
  return {
    becomeLast: () => becomeLast(client),
    end: () => client.end().catch(() => {}),
  };
}

async function becomeLast(client: pg.Client): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [usedBy]);
    const answer = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [usedBy]);
    return answer.rows[0]?.last === true;
  } catch {
    // The connection is gone: somebody else stopped it, or it fell.
    return false;
  }
}
