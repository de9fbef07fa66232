/** A point in time to the minute, in UTC. */
export const minute = (date: Date): string => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
