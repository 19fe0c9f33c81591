/** `PK\3\4`: XLSX, but also ODS, DOCX and any ZIP file. */
export const isZip = (bytes: Uint8Array | undefined): boolean =>
  bytes?.[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The container of `.xls`, and of workbooks with a password. */
export const isOldOffice = (bytes: Uint8Array | undefined): boolean =>
  bytes?.[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
