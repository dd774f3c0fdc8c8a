-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As client_credentials.lua; every token that was answered is written down, one a line, for kill_test.py.
local threads = 0

function setup(thread)
   thread:set("number", threads)
   threads = threads + 1
end

function init()
   wrk.method = "POST"
   wrk.path = "/oauth/token"
   wrk.body = "grant_type=client_credentials"
   wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
   wrk.headers["Authorization"] = "Basic " .. os.getenv("BENCH_MACHINE")
   record = assert(io.open(os.getenv("BENCH_RECORD") .. "/" .. number, "w"))
   record:setvbuf("line")
   payload = wrk.format()
end

function request()
   return payload
end

function response(status, _, body)
   if status == 200 then
      record:write(string.match(body, '"access_token":"([^"]+)"'), "\n")
   end
end
