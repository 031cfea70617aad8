# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = تمرین
rehearsal-band = کشورها ساختگی‌اند و آدم‌ها ساختگی. هیچ چیز از اینجا بیرون نمی‌رود و هیچ چیز اینجا سند نیست.
rehearsal-lead = همان‌گونه بفرستید، ارسال را تأیید کنید، باز کنید و پاسخ دهید که در کار واقعی می‌کنید. همهٔ گام‌ها واقعی‌اند؛ تنها کشورها، آدم‌ها و سندها ساختگی‌اند. هرگز مشخصات کسی را که وجود دارد ننویسید.
rehearsal-practise = تمرین کردن
rehearsal-leave = بیرون رفتن از تمرین
rehearsal-desk = به میز کار
rehearsal-register = ثبت احوال تمرینی
rehearsal-branch = شعبهٔ تمرینی ثبت احوال
rehearsal-change = عوض کردن جا
rehearsal-seats = یک جا برگزینید
rehearsal-seats-text = هر وقت خواستید آن را عوض کنید و هر دو سوی یک مکاتبه را خودتان پیش ببرید.
rehearsal-seat-officer = می‌نویسد، باز می‌کند و پاسخ می‌دهد
rehearsal-seat-releaser = ارسال نوشتهٔ دیگری را تأیید می‌کند، و هماهنگ‌کننده است
rehearsal-seat-branch = در شعبهٔ دیگری از همان کشور آنچه را ارجاع شده باز می‌کند و پاسخ می‌دهد
rehearsal-sit = اینجا بنشینید
rehearsal-sits = جای شماست
rehearsal-filled = پر شده در { $time }. پس از یک روز، اگر کسی در آن کار نکند، خالی می‌شود.
rehearsal-unfilled = با گرفتن نخستین جا پر می‌شود؛ چند ثانیه طول می‌کشد.
rehearsal-filling = تمرین همین حالا پر می‌شود. چند ثانیهٔ دیگر دوباره امتحان کنید.
rehearsal-try = چه چیزی را امتحان کنید
rehearsal-try-text = آنچه از زمان پر شدن انجام شده تیک خورده است، هر که انجام داده باشد.
rehearsal-try-submit = یک اعلام ولادت بنویسید و برای آن تأیید ارسال بخواهید.
rehearsal-try-release = به جای کسی بروید که در همان کشور ارسال را تأیید می‌کند، و ارسالش را تأیید کنید. نویسنده خودش نمی‌تواند.
rehearsal-try-open = به کشور دیگر بروید، آنچه رسیده را باز کنید و بپذیرید.
rehearsal-try-forward = یک مکاتبهٔ کشور شمالی را به شعبهٔ دیگر آن ارجاع دهید، به جای آن شعبه بروید و آن را باز کنید.
rehearsal-try-ask = از فرستنده چیزی بپرسید یا تاریخ دیرتری پیشنهاد کنید.
rehearsal-try-answer = پاسخ دهید یا نتیجه را اعلام کنید؛ آنچه در دفتر ثبت می‌شود نفر دوم تأیید می‌کند.
rehearsal-try-close = به جای فرستنده برگردید، پاسخ را بخوانید و مکاتبه را ببندید.
rehearsal-done = انجام شد
rehearsal-proof = در کار واقعی، سامانه اینجا یک بار دیگر می‌پرسد که شما چه کسی هستید.
rehearsal-reset = آغاز دوباره
rehearsal-reset-lead = هر چه اینجا امتحان شده، برای همهٔ کسانی که اکنون تمرین می‌کنند، فراموش می‌شود و به جای آن مکاتباتی در همهٔ وضعیت‌ها می‌آید. چند ثانیه طول می‌کشد.
rehearsal-reset-do = خالی کن و دوباره پر کن
rehearsal-keep = بگذار همین‌طور بماند
rehearsal-flash-reset = تمرین از نو پر شد. یک جا برگزینید.
rehearsal-flash-seat = نخست یک جا برگزینید. اگر جایی داشتید، تمرین در این میان از نو پر شده و آنچه در آن امتحان شده بود دیگر نیست.
