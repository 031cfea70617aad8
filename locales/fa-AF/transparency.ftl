# Review by a native reader: transparency-title, transparency-root, transparency-how-text, transparency-witness*
# The log under everything, explained to everybody.
transparency-title = دفتر عمومی رویدادها
transparency-lead = هر کاری که در این پورتال انجام شود، در دفتری نشان می‌گذارد که هیچ‌کس نمی‌تواند آن را پنهانی تغییر دهد، حتی کسانی که پورتال را می‌گردانند.
transparency-now = دفتر در این لحظه
transparency-length = اندازه
transparency-entries = { $count ->
    [one] { $count } ثبت
   *[other] { $count } ثبت
}
transparency-signed = آخرین امضا
transparency-root = نشان انگشت همهٔ ثبت‌ها
transparency-empty = دفتر هنوز ثبتی ندارد. چند ثانیه پس از راه‌اندازی پورتال آغاز می‌شود.
transparency-what-title = چه چیزی ثابت می‌شود
transparency-what-text = با هر کار، ثبتی به دفتر افزوده می‌شود: زمان آن و عددی که از آنچه انجام شده و از رازی که کنار آن نگهداری می‌شود حساب شده است. این عدد چیزی دربارهٔ اشخاص یا محتوا نمی‌گوید. اما هر چه بعداً تغییر کند، حذف شود، جابه‌جا شود یا تاریخ آن عقب برده شود، دیگر با عدد خود نمی‌خواند.
transparency-how-title = چگونه کار می‌کند
transparency-how-text = از همهٔ عددها یک نشان انگشت برای کل دفتر به دست می‌آید. پورتال چند ثانیه پس از هر ثبت تازه، این نشان انگشت را همراه با اندازهٔ دفتر امضا می‌کند. هر کس یک نشان انگشت امضاشده را نگه دارد، هر زمان می‌تواند بداند که دفتر از آن پس فقط درازتر شده است یا نه.
transparency-not-title = چه چیزی ثابت نمی‌شود
transparency-not-text = دفتر نشان می‌دهد که چیزی پس از نوشتن تغییر نکرده است. نمی‌تواند نشان دهد که آنچه نوشته شده درست بوده است.
transparency-check-title = چگونه بررسی کنیم
transparency-check-keep = نشان انگشت امضاشده را از نخستین آدرس زیر ذخیره کنید، امروز و هر چند وقت یک بار. آن را جایی نگه دارید که پورتال به آن دسترسی ندارد.
transparency-check-follow = برنامه‌هایی که دفترهایی به شکل tlog-tiles را می‌خوانند، می‌توانند این دفتر را هم دنبال کنند. کلید آن در آدرس دوم است.
transparency-check-operator = کسانی که پورتال را می‌گردانند با فرمان زیر همه چیز را از نو حساب می‌کنند. این فرمان دفتر را با نشان انگشتی که ذخیره کرده‌اید نیز می‌سنجد.
transparency-addresses = آدرس‌ها برای برنامه‌ها
transparency-part = بخش
transparency-address = آدرس
transparency-part-checkpoint = نشان انگشت امضاشده
transparency-part-keys = کلیدها
transparency-part-tiles = عددهای درخت
transparency-part-bundles = ثبت‌ها
transparency-part-inclusion = ثبوت اینکه ثبتی در دفتر هست
transparency-part-consistency = ثبوت اینکه دفتر فقط درازتر شده است
transparency-keys-text = کلید نخست اکنون امضا می‌کند. هر کلید تازه با امضای کلید پیش از خود در دفتر اعلام شده است.
transparency-witnesses = کی‌ها پشت آن ایستاده‌اند
transparency-witnesses-text = دستگاه‌های سازمان‌های دیگر، که شاهد نامیده می‌شوند، هر نشان انگشت امضاشده را می‌بینند. شاهد پس از آنکه بررسی کرد دفتر از نگاه پیشین او تنها درازتر شده است، آن را نیز امضا می‌کند. پس هیچ‌کس نمی‌تواند به خوانندگان مختلف دفترهای مختلف نشان دهد.
transparency-witnesses-none = هنوز شاهدی نام برده نشده است و این از اطمینان نشان‌داده‌شده می‌کاهد: هیچ‌کس بیرون از این پورتال پشت دفتر نایستاده است.
transparency-witnesses-missing = { $count ->
    [one] { $count } شاهد پشت تازه‌ترین نشان انگشت نایستاده است و این از اطمینان نشان‌داده‌شده می‌کاهد. همهٔ کارهای دیگر ادامه دارد.
   *[other] { $count } شاهد پشت تازه‌ترین نشان انگشت نایستاده‌اند و این از اطمینان نشان‌داده‌شده می‌کاهد. همهٔ کارهای دیگر ادامه دارد.
}
transparency-witness = شاهد
transparency-witness-stands = پشت تازه‌ترین نشان انگشت ایستاده است
transparency-witness-since = بلی، از { $time }
transparency-witness-missing-since = هنوز نه؛ در { $time } پشت یکی کهنه‌تر ایستاده بود
transparency-witness-never = نه، هنوز چیزی امضا نکرده است
transparency-witness-longer = نه: می‌گوید دفتر درازتری دیده است. شاید نسخهٔ کهنه‌ای بازگردانده شده یا دو دفتر نشان داده می‌شود.
transparency-witness-other = نه: می‌گوید دفتر دیگری دیده است.
