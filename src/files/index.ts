export type { NamedTable } from "./named-table";
export { readBook, type BookRead } from "./read-book";
export { writeBook } from "./write-book";
export { writeGrid } from "./write-grid";
