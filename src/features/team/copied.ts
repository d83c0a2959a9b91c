/** What is said of a workbook that was copied: to whoever may not take it over, and to everybody once its owner has opened it. */
export const COPIED = { closed: 'team.copied', opened: 'team.copyOpened' } as const;
