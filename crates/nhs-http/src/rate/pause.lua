-- Sets the pause of a host (KEYS[1]) in milliseconds (ARGV[1]), never cutting a longer one short.
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
end
return redis.status_reply('OK')
