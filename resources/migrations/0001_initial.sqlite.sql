-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whatever changes the registry raises registry_version, so every reader forgets what it kept within 50 ms.
-- client_secrets: not for last_used_at, which every use of a secret may change.

CREATE TRIGGER clients_insert_raises AFTER INSERT ON clients
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER clients_update_raises AFTER UPDATE ON clients
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER clients_delete_raises AFTER DELETE ON clients
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER users_insert_raises AFTER INSERT ON users
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER users_update_raises AFTER UPDATE ON users
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER users_delete_raises AFTER DELETE ON users
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER scopes_insert_raises AFTER INSERT ON scopes
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER scopes_update_raises AFTER UPDATE ON scopes
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER scopes_delete_raises AFTER DELETE ON scopes
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER error_uris_insert_raises AFTER INSERT ON error_uris
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER error_uris_update_raises AFTER UPDATE ON error_uris
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER error_uris_delete_raises AFTER DELETE ON error_uris
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER settings_insert_raises AFTER INSERT ON settings
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER settings_update_raises AFTER UPDATE ON settings
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER settings_delete_raises AFTER DELETE ON settings
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER signing_keys_insert_raises AFTER INSERT ON signing_keys
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER signing_keys_update_raises AFTER UPDATE ON signing_keys
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER signing_keys_delete_raises AFTER DELETE ON signing_keys
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER providers_insert_raises AFTER INSERT ON providers
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER providers_update_raises AFTER UPDATE ON providers
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER providers_delete_raises AFTER DELETE ON providers
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER client_secrets_insert_raises AFTER INSERT ON client_secrets
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER client_secrets_update_raises AFTER UPDATE OF client_row, hash, sealed, expires_at ON client_secrets
BEGIN
    UPDATE registry_version SET version = version + 1;
END

CREATE TRIGGER client_secrets_delete_raises AFTER DELETE ON client_secrets
BEGIN
    UPDATE registry_version SET version = version + 1;
END
