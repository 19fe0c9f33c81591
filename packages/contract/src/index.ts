export * from './card.ts';
export * from './http.ts';
export * from './jobs.ts';
export * from './messages.ts';
export * from './names.ts';
export * from './problem.ts';
export * from './reasons.ts';
export * from './rows.ts';
