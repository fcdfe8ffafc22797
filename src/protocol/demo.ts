import * as z from 'zod/mini';

/** `GET /api/demo/families`: the made-up families a demo server offers; absent elsewhere. */
export const demoFamilySchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  /** A key of `locales/…/demo.json` `situations`. */
  situation: z.string(),
});
export type DemoFamily = z.infer<typeof demoFamilySchema>;
export const demoFamiliesSchema = z.array(demoFamilySchema);

/** `GET /api/demo/post`: mails of the demo, newest first. */
export const demoPostSchema = z.array(
  z.object({ to: z.string(), subject: z.string(), text: z.string(), at: z.string() }),
);
