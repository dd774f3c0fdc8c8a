-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whatever changes the registry raises registry_version, so every reader forgets what it kept within 50 ms.
-- client_secrets: not for last_used_at, which every use of a secret may change.

CREATE FUNCTION raise_registry_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE registry_version SET version = version + 1;
    RETURN NULL;
END $$

CREATE TRIGGER clients_raises AFTER INSERT OR UPDATE OR DELETE ON clients
    FOR EACH STATEMENT EXECUTE FUNCTION raise_registry_version()

CREATE TRIGGER users_raises AFTER INSERT OR UPDATE OR DELETE ON users
    FOR EACH STATEMENT EXECUTE FUNCTION raise_registry_version()

CREATE TRIGGER scopes_raises AFTER INSERT OR UPDATE OR DELETE ON scopes
    FOR EACH STATEMENT EXECUTE FUNCTION raise_registry_version()

CREATE TRIGGER error_uris_raises AFTER INSERT OR UPDATE OR DELETE ON error_uris
    FOR EACH STATEMENT EXECUTE FUNCTION raise_registry_version()

CREATE TRIGGER settings_raises AFTER INSERT OR UPDATE OR DELETE ON settings
    FOR EACH STATEMENT EXECUTE FUNCTION raise_registry_version()

CREATE TRIGGER signing_keys_raises AFTER INSERT OR UPDATE OR DELETE ON signing_keys
    FOR EACH STATEMENT EXECUTE FUNCTION raise_registry_version()

CREATE TRIGGER providers_raises AFTER INSERT OR UPDATE OR DELETE ON providers
    FOR EACH STATEMENT EXECUTE FUNCTION raise_registry_version()

CREATE TRIGGER client_secrets_raises AFTER INSERT OR DELETE OR UPDATE OF client_row, hash, sealed, expires_at
    ON client_secrets FOR EACH STATEMENT EXECUTE FUNCTION raise_registry_version()
