import * as z from 'zod/mini';

const count = z.int().check(z.gte(0));

/** `GET /api/content`: whose packs this server has. */
export const councilListSchema = z.object({
  councils: z.array(
    z.object({
      id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)),
      name: z.string(),
      version: count,
      services: count,
      places: count,
      /** About how much a phone keeps of it. */
      bytes: count,
    }),
  ),
});
export type CouncilList = z.infer<typeof councilListSchema>;
