import { useMemo } from 'react';
import * as z from 'zod/mini';
import { useDevice } from './family.tsx';

const senderSchema = z.object({
  name: z.optional(z.string()),
  address: z.optional(z.string()),
  contact: z.optional(z.string()),
  /** Full names of children by their key: the council's record holds the first name only. */
  children: z.optional(z.record(z.string(), z.string())),
});
export type Sender = z.infer<typeof senderSchema>;

/** Who signs, asked once. It stays on this device: an address never goes to another phone or the server. */
export function useSender(): { sender: Sender; keepSender: (more: Sender) => void } {
  const { setting, keepSetting } = useDevice();
  return useMemo(() => {
    const read = senderSchema.safeParse(setting('letter-sender'));
    const sender = read.success ? read.data : {};
    return { sender, keepSender: (more) => void keepSetting('letter-sender', { ...sender, ...more }) };
  }, [setting, keepSetting]);
}
