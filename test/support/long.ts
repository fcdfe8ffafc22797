import { it } from 'vitest';

/** A test for a long run (`WAYMARK_LONG=1 npm test`): what it shows is shown more shortly by another, or is no promise yet. */
export const long = it.runIf(process.env.WAYMARK_LONG);
