# Review by a native reader: ground-account, ground-state, looking-title
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = ولې دا پاڼه وینم؟
ground-account = دا پاڼه د هر هغه چا لپاره ده چې کارن حساب لري، او هر چا ته خپل شیان ښيي.
ground-own = دا ستاسو خپل دی.
ground-role = ستاسو رول دا پاڼه پرانیزي: { $role } ({ $place }).
ground-state = لا عام نه دی یا نور عام نه دی. حالت: { $state }.
ground-secretariat = سکرتریت

# An administrator looks at the portal as one of the roles of their country.
looking-title = د یوه رول په توګه مخکتنه
looking-lede = پورټال داسې وګورئ لکه د دې رول لرونکی یې چې ستاسو د کار په ځای کې ویني. د مخکتنې تر پایه هېڅ نه شي بدلېدلی، او پیل او پای یې ثبتېږي.
looking-banner = پورټال په دې رول وینئ: { $role }. هېڅ نه شي بدلېدلی.
looking-end = مخکتنه پای ته ورسوئ
looking-no-step = دا مخکتنه ده: تر پایه یې هېڅ نه شي بدلېدلی.
