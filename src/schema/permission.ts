// What Google asks a person to allow, one by one: each of them may be left unticked, or be taken back later.

export const PERMISSIONS = ['spreadsheet', 'pages', 'mail', 'clock', 'address'] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** What somebody has not granted, and where they grant it; '' where Google gives no such address. */
export interface Lacking {
  readonly permissions: readonly Permission[];
  readonly url: string;
}

/** What reminders take: a clock that rings while nobody is there, mail, and whose it is. */
export const FOR_REMINDERS = ['clock', 'mail', 'address'] as const satisfies readonly Permission[];
